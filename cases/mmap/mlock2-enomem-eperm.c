/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mlock2() */

#include "mapping.h"

CASE("mlock2() fails with ENOMEM if a page is not mapped, and without privilege beyond RLIMIT_MEMLOCK, with EPERM if that is 0",
     LINUX("mlock(2)", "ERRORS [ENOMEM], [EPERM]"), NEEDS(LOCKED_MEMORY), NOT_UNDER_MEMCHECK("valgrind does not know the flag"))
{
	size_t page = page_size();
	char *holed = map_pages(file_of_pages("abc"), 3, PROT_READ, MAP_SHARED);
	char *memory = map_pages(file_of_pages("ab"), 2, PROT_READ, MAP_SHARED);

	pages_can_be_locked(3);
	MUST(munmap(holed + page, page));
	FAILS(ENOMEM, mlock2(holed, 3 * page, MLOCK_ONFAULT));
	MUST(munmap(holed, 3 * page));
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){page, page}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	FAILS(ENOMEM, mlock2(memory, 2 * page, MLOCK_ONFAULT));
	HOLDS(!is_locked(memory));
	SUCCEEDS(mlock2(memory, page, MLOCK_ONFAULT));
	HOLDS(is_locked(memory));
	MUST(munlock(memory, page));
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){0, 0}));
	FAILS(EPERM, mlock2(memory, page, MLOCK_ONFAULT));
	HOLDS(!is_locked(memory));
}
