/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MREMAP_DONTUNMAP, MAP_ANONYMOUS */

#include "mapping.h"

#ifndef MREMAP_DONTUNMAP
#define MREMAP_DONTUNMAP 4
#endif

CASE("mremap() with MREMAP_DONTUNMAP moves private memory and leaves pages of zeros at the old address",
     LINUX("mremap(2)", "DESCRIPTION, MREMAP_DONTUNMAP"), NOT_UNDER_MEMCHECK("valgrind does not know the flag"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);
	char *moved = GIVES(mremap(memory, 2 * page_size(), 2 * page_size(), MREMAP_MAYMOVE | MREMAP_DONTUNMAP));

	PAGES(moved, "ab");
	PAGES(memory, "00");
	fill_pages(memory, "X");
	PAGES(moved, "ab");
	ACCESS(memory, "ww");
}
