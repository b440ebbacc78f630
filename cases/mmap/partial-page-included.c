/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() of 1 byte maps the whole page, with what the file has there", POSIX("mmap", "DESCRIPTION, partial page"))
{
	int file = file_of_pages("ab");
	char *memory = GIVES(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	char *other = map_pages(file, 2, PROT_READ, MAP_SHARED);

	PAGES(memory, "a");
	memory[page_size() - 1] = 'X';
	EQUAL(other[page_size() - 1], 'X');
	EQUAL(other[page_size()], 'b');
}
