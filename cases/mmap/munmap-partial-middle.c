/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() of the middle page of a mapping leaves the pages around it, shared with the file as before",
     POSIX("munmap", "DESCRIPTION, entire pages"))
{
	size_t page = page_size();
	int file = file_of_pages("abc");
	char *memory = map_pages(file, 3, PROT_READ | PROT_WRITE, MAP_SHARED);
	char *other = map_pages(file, 3, PROT_READ, MAP_SHARED);

	SUCCEEDS(munmap(memory + page, page));
	PAGES(memory, "a");
	PAGES(memory + 2 * page, "c");
	ACCESS(memory, "w-w");
	memory[2 * page] = 'X';
	EQUAL(other[2 * page], 'X');
}
