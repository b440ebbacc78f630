/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void find_unlocked(void *memory)
{
	HOLDS(!is_locked(memory));
	SUCCEEDS(mlock((char *)memory + page_size(), 1));
	HOLDS(is_locked((char *)memory + page_size()));
	SUCCEEDS(munlock(memory, 2 * page_size()));
	HOLDS(!is_locked((char *)memory + page_size()));
}

CASE("a child does not have the memory locks of its parent, and what it locks and unlocks is so in itself only",
     POSIX_OPTION(MLR, "fork", "DESCRIPTION, memory locks"), NEEDS(LOCKED_MEMORY))
{
	char *memory = map_pages(file_of_pages("ab"), 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	pages_can_be_locked(2);
	SUCCEEDS(mlock(memory, page_size()));
	FINISHES(child(find_unlocked, memory));
	HOLDS(is_locked(memory));
	HOLDS(!is_locked(memory + page_size()));
}
