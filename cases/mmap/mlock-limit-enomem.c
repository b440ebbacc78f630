/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("without privilege mlock() locks as much as RLIMIT_MEMLOCK, and one page more fails with ENOMEM and locks nothing",
     LINUX("mlock(2)", "ERRORS [ENOMEM]"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	char *memory = map_pages(file_of_pages("abc"), 3, PROT_READ, MAP_SHARED);

	pages_can_be_locked(2);
	need_limit(RLIMIT_MEMLOCK, 2 * page);
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){2 * page, 2 * page}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	FAILS(ENOMEM, mlock(memory, 3 * page));
	HOLDS(!is_locked(memory));
	SUCCEEDS(mlock(memory, 2 * page));
	FAILS(ENOMEM, mlock(memory + 2 * page, page));
	HOLDS(!is_locked(memory + 2 * page));
	SUCCEEDS(munlock(memory, page));
	SUCCEEDS(mlock(memory + 2 * page, page));
	HOLDS(is_locked(memory + 2 * page));
}
