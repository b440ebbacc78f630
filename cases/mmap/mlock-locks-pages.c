/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlock() locks the pages of its range, whole ones, and munlock() unlocks those of its own",
     POSIX_OPTION(MLR, "mlock", "DESCRIPTION; msync() ERRORS [EBUSY]"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	char *memory = map_pages(file_of_pages("abc"), 3, PROT_READ | PROT_WRITE, MAP_SHARED);

	pages_can_be_locked(2);
	SUCCEEDS(mlock(memory, page + 1));
	HOLDS(is_locked(memory));
	HOLDS(is_locked(memory + page));
	HOLDS(!is_locked(memory + 2 * page));
	SUCCEEDS(munlock(memory, page));
	HOLDS(!is_locked(memory));
	HOLDS(is_locked(memory + page));
	PAGES(memory, "abc");
}
