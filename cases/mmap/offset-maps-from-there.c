/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with an offset maps the file from there: stores reach those pages of the file and no others",
     POSIX("mmap", "DESCRIPTION, off"))
{
	size_t page = page_size();
	int file = file_of_pages("abcd");
	char *memory = GIVES(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, (off_t)page));
	char *whole = map_pages(file, 4, PROT_READ, MAP_SHARED);

	PAGES(memory, "bc");
	fill_pages(memory, "BC");
	PAGES(whole, "aBCd");
}
