/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("read() of an eventfd into fewer than 8 bytes fails with EINVAL and takes nothing",
     LINUX("eventfd(2)", "DESCRIPTION, read(2)"))
{
	int fd = MUST(eventfd(5, EFD_NONBLOCK));
	uint64_t number = 0;

	FAILS(EINVAL, read(fd, &number, 7));
	FAILS(EINVAL, read(fd, &number, 4));
	EQUAL(number, 0);
	TAKES(fd, 5);
}
