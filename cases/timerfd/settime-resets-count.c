/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "plumbline.h"

/* Set to a time that is past, a timer expires with the next interrupt at the latest, not within timerfd_settime(). */
static void wait_for_expiry(void *fd)
{
	EQUAL(LOOK(poll(&(struct pollfd){.fd = INT(fd), .events = POLLIN}, 1, -1)), 1);
}

CASE("timerfd_settime() discards the expirations that have not been read", LINUX("timerfd_create(2)", "DESCRIPTION, read(2)"))
{
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
	struct itimerspec past = {.it_value = {.tv_nsec = 1}}, later = {.it_value = {.tv_sec = 1000}};
	uint64_t expirations = 0;

	EQUAL(timerfd_settime(fd, TFD_TIMER_ABSTIME, &past, NULL), 0);
	FINISHES(child(wait_for_expiry, &fd));
	EQUAL(read(fd, &expirations, sizeof(expirations)), 8);
	EQUAL(expirations, 1);
	EQUAL(timerfd_settime(fd, TFD_TIMER_ABSTIME, &past, NULL), 0);
	FINISHES(child(wait_for_expiry, &fd));
	EQUAL(timerfd_settime(fd, 0, &later, NULL), 0);
	FAILS(EAGAIN, read(fd, &expirations, sizeof(expirations)));
}
