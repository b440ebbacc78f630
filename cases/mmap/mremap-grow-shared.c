/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap() */

#include "mapping.h"

static void store(void *file)
{
	char *memory = map_pages(INT(file), 3, PROT_READ | PROT_WRITE, MAP_SHARED);

	PAGES(memory, "abX");
	fill_pages(memory, "AB");
}

CASE("mremap() with MREMAP_MAYMOVE makes a shared mapping of a file longer: it shows more of the file, and stays shared",
     LINUX("mremap(2)", "DESCRIPTION, MREMAP_MAYMOVE"))
{
	int file = file_of_pages("abc");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	memory = GIVES(mremap(memory, page_size(), 3 * page_size(), MREMAP_MAYMOVE));
	PAGES(memory, "abc");
	fill_pages(memory + 2 * page_size(), "X");
	FINISHES(child(store, &file));
	PAGES(memory, "ABX");
}
