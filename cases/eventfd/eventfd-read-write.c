/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("eventfd_write() adds a number and eventfd_read() takes it, and they fail with EINVAL and EAGAIN as write() and read() do",
     LINUX("eventfd(2)", "NOTES, additional glibc features"))
{
	int fd = MUST(eventfd(1, EFD_NONBLOCK));
	eventfd_t number = 0;

	SUCCEEDS(eventfd_write(fd, 6));
	SUCCEEDS(eventfd_read(fd, &number));
	EQUAL(number, 7);
	FAILS(EAGAIN, eventfd_read(fd, &number));
	FAILS(EINVAL, eventfd_write(fd, UINT64_MAX));
}
