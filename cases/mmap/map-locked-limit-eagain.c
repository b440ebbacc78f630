/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_LOCKED */
#include "mapping.h"

CASE("without privilege mmap() with MAP_LOCKED of more than RLIMIT_MEMLOCK fails with EAGAIN, and with EPERM if that is 0",
     LINUX("mmap(2)", "ERRORS [EAGAIN], [EPERM]"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	int file = file_of_pages("ab");

	pages_can_be_locked(2);
	need_limit(RLIMIT_MEMLOCK, page);
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){page, page}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	FAILS(EAGAIN, mmap(NULL, 2 * page, PROT_READ, MAP_SHARED | MAP_LOCKED, file, 0));
	char *memory = GIVES(mmap(NULL, page, PROT_READ, MAP_SHARED | MAP_LOCKED, file, 0));
	HOLDS(is_locked(memory));
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){0, 0}));
	FAILS(EPERM, mmap(NULL, page, PROT_READ, MAP_SHARED | MAP_LOCKED, file, 0));
}
