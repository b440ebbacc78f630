/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_POPULATE, mincore(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("the pages of a mapping made with MAP_POPULATE are resident before they are touched, of a file and anonymous",
     LINUX("mmap(2)", "The flags argument, MAP_POPULATE"))
{
	size_t size = 3 * page_size();
	unsigned char resident[2][3] = {{0}};
	int file = file_of_pages("abc");
	char *of_file = GIVES(mmap(NULL, size, PROT_READ, MAP_SHARED | MAP_POPULATE, file, 0));
	char *memory = GIVES(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_POPULATE, -1, 0));

	MUST(mincore(of_file, size, resident[0]));
	MUST(mincore(memory, size, resident[1]));
	for (int i = 0; i < 3; i++)
		EQUAL(resident[0][i] & resident[1][i] & 1, 1);
	PAGES(of_file, "abc");
	PAGES(memory, "000");
}
