/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mlock2(), mincore(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mlock2() with MLOCK_ONFAULT locks pages without making them resident before they are touched; an unknown flag is EINVAL",
     LINUX("mlock(2)", "DESCRIPTION, MLOCK_ONFAULT"), NEEDS(LOCKED_MEMORY),
     NOT_UNDER_MEMCHECK("valgrind does not know the flag"))
{
	size_t page = page_size();
	char *memory = MUST(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	unsigned char resident[2] = {1, 1};

	pages_can_be_locked(2);
	FAILS(EINVAL, mlock2(memory, 2 * page, 0x1000));
	HOLDS(!is_locked(memory));
	SUCCEEDS(mlock2(memory, 2 * page, MLOCK_ONFAULT));
	HOLDS(is_locked(memory));
	SUCCEEDS(mincore(memory, 2 * page, resident));
	EQUAL(resident[0] & 1, 0);
	EQUAL(resident[1] & 1, 0);
	memory[0] = 'x';
	SUCCEEDS(mincore(memory, 2 * page, resident));
	EQUAL(resident[0] & 1, 1);
}
