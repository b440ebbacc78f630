/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("one munlock() unlocks a page that mlock() has locked twice", POSIX_OPTION(MLR, "mlock", "DESCRIPTION, munlock()"),
     NEEDS(LOCKED_MEMORY))
{
	char *memory = map_pages(file_of_pages("a"), 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	pages_can_be_locked(1);
	SUCCEEDS(mlock(memory, page_size()));
	HOLDS(is_locked(memory));
	SUCCEEDS(mlock(memory, page_size()));
	HOLDS(is_locked(memory));
	SUCCEEDS(munlock(memory, page_size()));
	HOLDS(!is_locked(memory));
	SUCCEEDS(munlock(memory, page_size()));
}
