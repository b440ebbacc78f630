/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */
#include "mapping.h"

CASE("mremap() that would make locked memory longer than RLIMIT_MEMLOCK fails with EAGAIN; after munlock() it succeeds",
     LINUX("mremap(2)", "ERRORS [EAGAIN]"), NEEDS(LOCKED_MEMORY), NOT_UNDER_MEMCHECK("valgrind has ENOMEM for it"))
{
	size_t page = page_size();
	char *memory = new_pages("a", MAP_PRIVATE);

	pages_can_be_locked(2);
	need_limit(RLIMIT_MEMLOCK, page);
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){page, page}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	MUST(mlock(memory, page));
	FAILS(EAGAIN, mremap(memory, page, 2 * page, MREMAP_MAYMOVE));
	PAGES(memory, "a");
	HOLDS(is_locked(memory));
	MUST(munlock(memory, page));
	memory = GIVES(mremap(memory, page, 2 * page, MREMAP_MAYMOVE));
	PAGES(memory, "a0");
}
