/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("timerfd_settime() with an it_value of 0 disarms the timer: it neither expires, nor has what it had expired yet to be "
     "read",
     LINUX("timerfd_create(2)", "DESCRIPTION, timerfd_settime()"))
{
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
	struct itimerspec timer = {.it_value = {.tv_nsec = 20000000}, .it_interval = {.tv_sec = 3}}, now = {0};
	const struct itimerspec zero = {0};
	struct pollfd entry = {.fd = fd, .events = POLLIN, .revents = -1};
	uint64_t expirations;

	EQUAL(timerfd_settime(fd, 0, &timer, NULL), 0);
	EQUAL(timerfd_gettime(fd, &now), 0);
	EQUAL(now.it_interval.tv_sec, 3);
	EQUAL(timerfd_settime(fd, 0, &zero, NULL), 0);
	EQUAL(timerfd_gettime(fd, &now), 0);
	EQUAL(now.it_value.tv_sec, 0);
	EQUAL(now.it_value.tv_nsec, 0);
	EQUAL(poll(&entry, 1, 30), 0);
	EQUAL(entry.revents, 0);
	FAILS(EAGAIN, read(fd, &expirations, sizeof(expirations)));

	timer.it_value.tv_nsec = 1;
	EQUAL(timerfd_settime(fd, 0, &timer, NULL), 0);
	EQUAL(LOOK(poll(&entry, 1, -1)), 1);
	EQUAL(timerfd_settime(fd, 0, &zero, NULL), 0);
	entry.revents = -1;
	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
	FAILS(EAGAIN, read(fd, &expirations, sizeof(expirations)));
}
