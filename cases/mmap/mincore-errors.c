/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mincore(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mincore() fails with ENOMEM for unmapped pages, EINVAL for an unaligned address and EFAULT for a bad vector",
     LINUX("mincore(2)", "ERRORS"), NOT_UNDER_MEMCHECK("valgrind takes the bad vector for an error of the case"))
{
	size_t page = page_size();
	char *memory = new_pages("abc", MAP_PRIVATE);
	unsigned char resident[3] = {9, 9, 9};

	FAILS(EINVAL, mincore(memory + 1, page, resident));
	EQUAL(resident[0], 9);
	FAILS(EFAULT, mincore(memory, page, bad_address()));
	MUST(munmap(memory + page, page));
	FAILS(ENOMEM, mincore(memory + page, page, resident));
	FAILS(ENOMEM, mincore(memory, 3 * page, resident));
	FAILS(ENOMEM, mincore(memory, SIZE_MAX - page + 1, resident));
}
