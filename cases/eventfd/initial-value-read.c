/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("an eventfd is read once as the 8-byte number that it was made with, and then is 0", LINUX("eventfd(2)", "DESCRIPTION"))
{
	int fd = GIVES(eventfd(4711, EFD_NONBLOCK));
	uint64_t value = 0;

	EQUAL(read(fd, &value, sizeof(value)), 8);
	EQUAL(value, 4711);
	FAILS(EAGAIN, read(fd, &value, sizeof(value)));
}
