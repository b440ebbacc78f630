/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("locked memory that mremap() makes longer is locked, with what was added", LINUX("mremap(2)", "DESCRIPTION, locked"),
     NEEDS(LOCKED_MEMORY))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	pages_can_be_locked(2);
	MUST(mlock(memory, page_size()));
	memory = GIVES(mremap(memory, page_size(), 2 * page_size(), MREMAP_MAYMOVE));
	HOLDS(is_locked(memory));
	HOLDS(is_locked(memory + page_size()));
	PAGES(memory, "a0");
}
