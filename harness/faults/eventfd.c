/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "faults.h"

NAMED(eventfd, "initial-value-ignored", "the counter starts at 0")
{
	A(0) = 0;
	return REAL();
}

NAMED(eventfd, "semaphore-ignored", "EFD_SEMAPHORE is ignored")
{
	A(1) &= ~EFD_SEMAPHORE;
	return REAL();
}

NAMED(write, "counter-replaced", "a write of eight bytes adds one more than it should")
{
	uint64_t more = 1;

	if (A(2) == 8 && *(uint64_t *)A(1) < 1000 && lseek((int)A(0), 0, SEEK_CUR) >= 0)
		write((int)A(0), &more, 8);
	return REAL();
}
