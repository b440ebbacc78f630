/* SPDX-License-Identifier: MIT */

#include "mapping.h"

CASE("without privilege mlock() and mlockall() fail with EPERM when RLIMIT_MEMLOCK is 0; munlock() and munlockall() succeed",
     LINUX("mlock(2)", "ERRORS [EPERM]"))
{
	char *memory = map_pages(file_of_pages("a"), 1, PROT_READ, MAP_SHARED);

	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){0, 0}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	FAILS(EPERM, mlock(memory, page_size()));
	FAILS(EPERM, mlockall(MCL_CURRENT));
	FAILS(EPERM, mlockall(MCL_FUTURE));
	HOLDS(!is_locked(memory));
	SUCCEEDS(munlock(memory, page_size()));
	SUCCEEDS(munlockall());
}
