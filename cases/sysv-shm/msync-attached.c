/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("msync() of an attached segment succeeds, and all bytes stay", LINUX("msync(2)", "DESCRIPTION"))
{
	size_t page = page_size();
	char *address = MUST(shmat(temp_segment(2 * page), NULL, 0));

	address[0] = 'a';
	address[2 * page - 1] = 'z';
	SUCCEEDS(msync(address, 2 * page, MS_SYNC));
	SUCCEEDS(msync(address, 2 * page, MS_ASYNC));
	EQUAL(address[0], 'a');
	EQUAL(address[2 * page - 1], 'z');
}
