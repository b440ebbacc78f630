/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() with MREMAP_MAYMOVE moves memory that cannot grow in place: it keeps its bytes, zeros follow, the old page is "
     "gone",
     LINUX("mremap(2)", "DESCRIPTION, MREMAP_MAYMOVE"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);
	char *moved = GIVES(mremap(memory, page_size(), 2 * page_size(), MREMAP_MAYMOVE));

	HOLDS(moved + 2 * page_size() <= memory || moved >= memory + 2 * page_size());
	PAGES(moved, "a0");
	ACCESS(moved, "ww");
	ACCESS(memory, "-w");
	PAGES(memory + page_size(), "b");
}
