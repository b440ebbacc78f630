/* SPDX-License-Identifier: MIT */
#include "futex.h"

#include <fcntl.h>
#include <sys/mman.h>

CASE("FUTEX_WAKE wakes a process that waits on the same word of a file that is mapped at another address",
     LINUX("futex(2)", "DESCRIPTION; FUTEX_WAKE"))
{
	int fd = MUST(open(temp_file(NULL, page_size()), O_RDWR));
	uint32_t *here = MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	uint32_t *there = MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));

	pid_t waiter = child(wait_on, &there[1]);
	BLOCKS(waiter);
	WAKES(&here[0], INT_MAX, 0);
	BLOCKS(waiter);
	WAKES(&here[1], INT_MAX, 1);
	FINISHES(waiter);
}
