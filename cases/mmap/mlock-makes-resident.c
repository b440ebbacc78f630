/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mincore(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("pages that mlock() has locked are resident, touched before or not", LINUX("mlock(2)", "DESCRIPTION"),
     NEEDS(LOCKED_MEMORY))
{
	size_t size = 4 * page_size();
	char *memory = GIVES(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	unsigned char resident[4] = {0};

	pages_can_be_locked(4);
	memory[page_size()] = 'x';
	SUCCEEDS(mlock(memory, size));
	SUCCEEDS(mincore(memory, size, resident));
	for (int i = 0; i < 4; i++)
		EQUAL(resident[i] & 1, 1);
	EQUAL(memory[page_size()], 'x');
	EQUAL(memory[0], 0);
}
