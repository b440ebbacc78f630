/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL and MADV_WILLNEED change nothing of what memory holds, of a file or anonymous",
     LINUX("madvise(2)", "Conventional advice values"))
{
	static const int advice[] = {MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_NORMAL};
	char *memory = new_pages("ab", MAP_PRIVATE);
	char *file = map_pages(file_of_pages("cd"), 2, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	fill_pages(file, "X");
	for (int i = 0; i < 4; i++) {
		SUCCEEDS(madvise(memory, 2 * page_size(), advice[i]));
		SUCCEEDS(madvise(file, 2 * page_size(), advice[i]));
		PAGES(memory, "ab");
		PAGES(file, "Xd");
	}
}
