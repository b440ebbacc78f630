/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() of a MAP_PRIVATE mapping discards what was stored there: a new one shows the file",
     POSIX("munmap", "DESCRIPTION, private mappings"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	fill_pages(memory, "X");
	SUCCEEDS(munmap(memory, page_size()));
	ACCESS(memory, "-");
	memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_PRIVATE);
	PAGES(memory, "a");
}
