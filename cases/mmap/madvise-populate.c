/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), mincore(), MAP_ANONYMOUS */

#include "mapping.h"

#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#endif

CASE("MADV_POPULATE_READ and MADV_POPULATE_WRITE make the pages of shared memory resident, and change nothing that they hold",
     LINUX("madvise(2)", "MADV_POPULATE_READ, MADV_POPULATE_WRITE"))
{
	size_t page = page_size();
	char *memory = MUST(mmap(NULL, 5 * page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	unsigned char resident[4] = {0};

	if (LOOK(madvise(memory + 4 * page, page, MADV_POPULATE_READ)) != 0 && errno == EINVAL)
		SKIP("this kernel does not know MADV_POPULATE_READ");
	memory[page] = 'x';
	SUCCEEDS(madvise(memory, 2 * page, MADV_POPULATE_READ));
	SUCCEEDS(madvise(memory + 2 * page, 2 * page, MADV_POPULATE_WRITE));
	MUST(mincore(memory, 4 * page, resident));
	for (int i = 0; i < 4; i++)
		EQUAL(resident[i] & 1, 1);
	EQUAL(memory[page], 'x');
	PAGES(memory, "0.00");
}
