/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_FIXED_NOREPLACE */

#include "mapping.h"

CASE("mmap() with MAP_FIXED_NOREPLACE where nothing is mapped puts the mapping just there",
     LINUX("mmap(2)", "The flags argument, MAP_FIXED_NOREPLACE"))
{
	size_t page = page_size();
	int file = file_of_pages("ab");
	char *memory = shared_memory(4 * page);

	fill_pages(memory, "wxyz");
	MUST(munmap(memory + page, 2 * page));
	EQUAL((uintptr_t)mmap(memory + page, 2 * page, PROT_READ, MAP_SHARED | MAP_FIXED_NOREPLACE, file, 0),
	      (uintptr_t)(memory + page));
	PAGES(memory, "wabz");
	ACCESS(memory, "wrrw");
}
