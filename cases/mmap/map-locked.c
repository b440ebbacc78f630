/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_LOCKED */

#include "mapping.h"

CASE("a mapping made with MAP_LOCKED is locked as by mlock(), and munlock() unlocks it",
     LINUX("mmap(2)", "The flags argument, MAP_LOCKED"), NEEDS(LOCKED_MEMORY))
{
	int file = file_of_pages("ab");

	pages_can_be_locked(2);
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ, MAP_SHARED | MAP_LOCKED, file, 0));
	HOLDS(is_locked(memory));
	HOLDS(is_locked(memory + page_size()));
	PAGES(memory, "ab");
	MUST(munlock(memory, page_size()));
	HOLDS(!is_locked(memory));
}
