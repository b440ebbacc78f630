/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("what is written to an eventfd adds up, and one read() takes the sum", LINUX("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(1, EFD_NONBLOCK));
	uint64_t first = 20, second = 300, value = 0;

	EQUAL(write(fd, &first, sizeof(first)), 8);
	EQUAL(write(fd, &second, sizeof(second)), 8);
	EQUAL(read(fd, &value, sizeof(value)), 8);
	EQUAL(value, 321);
	FAILS(EAGAIN, read(fd, &value, sizeof(value)));
}
