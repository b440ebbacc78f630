/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() with MREMAP_FIXED moves the mapping just there, in the place of what was mapped, and leaves a hole behind",
     LINUX("mremap(2)", "DESCRIPTION, MREMAP_FIXED"))
{
	size_t page = page_size();
	char *memory = new_pages("abc", MAP_PRIVATE), *there = new_pages("wxyz", MAP_SHARED);

	EQUAL((uintptr_t)mremap(memory, 2 * page, 2 * page, MREMAP_MAYMOVE | MREMAP_FIXED, there + page),
	      (uintptr_t)(there + page));
	PAGES(there, "wabz");
	ACCESS(there, "wwww");
	ACCESS(memory, "--w");
	PAGES(memory + 2 * page, "c");
}
