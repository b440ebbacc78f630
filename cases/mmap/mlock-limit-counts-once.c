/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("without privilege pages that are locked already do not count again towards RLIMIT_MEMLOCK when mlock() names them",
     LINUX("mlock(2)", "BUGS"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	char *memory = map_pages(file_of_pages("abc"), 3, PROT_READ, MAP_SHARED);

	pages_can_be_locked(2);
	need_limit(RLIMIT_MEMLOCK, 2 * page);
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){2 * page, 2 * page}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	SUCCEEDS(mlock(memory, page));
	HOLDS(is_locked(memory));
	SUCCEEDS(mlock(memory, 2 * page));
	HOLDS(is_locked(memory + page));
	SUCCEEDS(mlock(memory, 2 * page));
	FAILS(ENOMEM, mlock(memory, 3 * page));
}
