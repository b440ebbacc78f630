/* SPDX-License-Identifier: MIT */

#include "mapping.h"

CASE("without privilege mlockall() with MCL_CURRENT fails with ENOMEM when more is mapped than RLIMIT_MEMLOCK, locking nothing",
     LINUX("mlock(2)", "ERRORS [ENOMEM]"), NEEDS(LOCKED_MEMORY))
{
	char *memory = map_pages(file_of_pages("a"), 1, PROT_READ, MAP_SHARED);

	need_limit(RLIMIT_MEMLOCK, page_size());
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){page_size(), page_size()}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	FAILS(ENOMEM, mlockall(MCL_CURRENT));
	HOLDS(!is_locked(memory));
	SUCCEEDS(mlock(memory, page_size()));
	HOLDS(is_locked(memory));
}
