/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

static struct pollfd entry = {.events = POLLIN, .revents = -1};

static void poll_until_expiry(void *unused)
{
	(void)unused;
	EQUAL(poll(&entry, 1, -1), 1);
	EQUAL(entry.revents, POLLIN);
}

CASE("poll() reports a timerfd as readable once the timer has expired, and no more when that expiration has been read",
     LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)"))
{
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
	struct itimerspec in_1_ms = {.it_value = {.tv_nsec = 1000000}};
	uint64_t expirations = 0;

	entry.fd = fd;
	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
	EQUAL(timerfd_settime(fd, 0, &in_1_ms, NULL), 0);
	FINISHES(child(poll_until_expiry, NULL));
	EQUAL(read(fd, &expirations, sizeof(expirations)), 8);
	EQUAL(expirations, 1);
	entry.revents = -1;
	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
}
