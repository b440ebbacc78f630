/* SPDX-License-Identifier: MIT */
#include "counter.h"

#include "readiness.h"

CASE("poll() reports an eventfd as writable while 1 can be added, as readable and no more at its maximum, and never POLLERR",
     LINUX("eventfd(2)", "DESCRIPTION, poll(2)"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK));

	POLLS(fd, POLLIN | POLLOUT, POLLOUT);
	MUST(write(fd, &(uint64_t){UINT64_MAX - 2}, 8));
	POLLS(fd, POLLIN | POLLOUT, POLLIN | POLLOUT);
	MUST(write(fd, &(uint64_t){1}, 8));
	POLLS(fd, POLLIN | POLLOUT, POLLIN);
	MUST(read(fd, &(uint64_t){0}, 8));
	POLLS(fd, POLLIN | POLLOUT, POLLOUT);
}
