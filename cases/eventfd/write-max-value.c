/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("the counter of an eventfd goes up to 0xfffffffffffffffe; a non-blocking write beyond fails with EAGAIN and adds nothing",
     LINUX("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(1, EFD_NONBLOCK));
	uint64_t most = UINT64_MAX - 1, one = 1, rest = UINT64_MAX - 2, value = 0;

	FAILS(EAGAIN, write(fd, &most, sizeof(most)));
	EQUAL(write(fd, &rest, sizeof(rest)), 8);
	FAILS(EAGAIN, write(fd, &one, sizeof(one)));
	EQUAL(read(fd, &value, sizeof(value)), 8);
	EQUAL(value, UINT64_MAX - 1);
	value = 0;
	EQUAL(write(fd, &most, sizeof(most)), 8);
	EQUAL(read(fd, &value, sizeof(value)), 8);
	EQUAL(value, UINT64_MAX - 1);
}
