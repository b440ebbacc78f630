/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise() */

#include "mapping.h"

CASE("after MADV_DONTNEED the pages of a MAP_PRIVATE mapping show the file as it is now: what was stored to them is gone",
     LINUX("madvise(2)", "MADV_DONTNEED"))
{
	int file = file_of_pages("abc");
	char *memory = map_pages(file, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	fill_pages(memory, "XYZ");
	fill_file(file, "ABC");
	PAGES(memory, "XYZ");
	SUCCEEDS(madvise(memory, 2 * page_size(), MADV_DONTNEED));
	PAGES(memory, "ABZ");
}
