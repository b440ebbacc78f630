/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() of one byte more than a page unmaps two pages, all of them, and no third",
     POSIX("munmap", "DESCRIPTION, entire pages"))
{
	int file = file_of_pages("abc");
	char *memory = map_pages(file, 3, PROT_READ | PROT_WRITE, MAP_SHARED);

	SUCCEEDS(munmap(memory, page_size() + 1));
	ACCESS(memory, "--w");
	PAGES(memory + 2 * page_size(), "c");
}
