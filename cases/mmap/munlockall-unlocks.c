/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void unlock(void *memory)
{
	SUCCEEDS(mlock(memory, page_size()));
	HOLDS(is_locked(memory));
	SUCCEEDS(munlockall());
	HOLDS(!is_locked(memory));
}

CASE("munlockall() unlocks all that mlock() has locked in the process, and nothing that another process has",
     POSIX_OPTION(ML, "mlockall", "DESCRIPTION, munlockall()"), NEEDS(LOCKED_MEMORY))
{
	int file = file_of_pages("ab");
	char *one = map_pages(file, 2, PROT_READ, MAP_SHARED), *two = map_pages(file, 2, PROT_READ, MAP_PRIVATE);

	pages_can_be_locked(2);
	MUST(mlock(one, page_size()));
	MUST(mlock(two + page_size(), page_size()));
	FINISHES(child(unlock, one));
	HOLDS(is_locked(one));
	SUCCEEDS(munlockall());
	HOLDS(!is_locked(one));
	HOLDS(!is_locked(two + page_size()));
}
