/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mincore(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mincore() tells which pages of new shared memory have been touched, one byte for each, the last for a part of a page",
     LINUX("mincore(2)", "DESCRIPTION"))
{
	size_t page = page_size();
	char *memory = MUST(mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	unsigned char *resident = guarded(3);

	memset(resident, 1, 3);
	SUCCEEDS(mincore(memory, 3 * page, resident));
	EQUAL(resident[0] & 1, 0);
	EQUAL(resident[1] & 1, 0);
	EQUAL(resident[2] & 1, 0);
	memory[2 * page] = 'x';
	memset(resident, 0, 3);
	SUCCEEDS(mincore(memory, 2 * page + 1, resident));
	EQUAL(resident[2] & 1, 1);
}
