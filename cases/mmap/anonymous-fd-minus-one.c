/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */

#include "mapping.h"

CASE("mmap() with MAP_ANONYMOUS and -1 for the descriptor gives memory of its own each time, private or shared",
     POSIX("mmap", "DESCRIPTION, MAP_ANONYMOUS"))
{
	char *memory[4];

	for (int i = 0; i < 4; i++) {
		memory[i] = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE,
				       MAP_ANONYMOUS | (i % 2 ? MAP_SHARED : MAP_PRIVATE), -1, 0));
		PAGES(memory[i], "0");
		fill_pages(memory[i], (const char *[]){"a", "b", "c", "d"}[i]);
	}
	PAGES(memory[0], "a");
	PAGES(memory[1], "b");
	PAGES(memory[2], "c");
	PAGES(memory[3], "d");
}
