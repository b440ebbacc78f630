/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() of 1 byte maps the whole page, with what the file has there", POSIX("mmap", "DESCRIPTION, partial page"))
{
	int file = file_of_pages("ab");
	char *memory = GIVES(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	PAGES(memory, "a");
	memory[page_size() - 1] = 'X';
	EQUAL(byte_at(file, page_size() - 1), 'X');
	EQUAL(byte_at(file, page_size()), 'b');
}
