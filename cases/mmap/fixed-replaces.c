/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a mapping made with MAP_FIXED takes the place of the pages that were mapped there, and of no others",
     XSI("mmap", "DESCRIPTION, MAP_FIXED"))
{
	size_t page = page_size();
	int file = file_of_pages("ab"), old = file_of_pages("wxyz");
	char *memory = map_pages(old, 4, PROT_READ | PROT_WRITE, MAP_SHARED), *other = map_pages(old, 4, PROT_READ, MAP_SHARED);

	EQUAL((uintptr_t)mmap(memory + page, page + 1, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0),
	      (uintptr_t)(memory + page));
	PAGES(memory, "wabz");
	fill_pages(memory + page, "AB");
	PAGES(other, "wxyz");
	PAGES(map_pages(file, 2, PROT_READ, MAP_SHARED), "AB");
}
