/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("poll() reports an eventfd as readable exactly while its counter is not 0", LINUX("eventfd(2)", "DESCRIPTION, poll(2)"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK));
	struct pollfd entry = {.fd = fd, .events = POLLIN, .revents = -1};
	uint64_t value = 2;

	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
	MUST(write(fd, &value, sizeof(value)));
	EQUAL(poll(&entry, 1, 0), 1);
	EQUAL(entry.revents, POLLIN);
	MUST(read(fd, &value, sizeof(value)));
	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
}
