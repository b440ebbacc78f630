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

/* Set to have expired 50 ms ago and every 10 ms since: six times, and as often again as this process was held up. */
CASE("read() of a timerfd returns how often it has expired since it was set, and starts to count anew",
     LINUX("timerfd_create(2)", "DESCRIPTION, read(2)"))
{
	int fd = GIVES(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
	struct itimerspec timer = {.it_interval = {.tv_nsec = 10000000}};
	uint64_t expirations = 0;

	MUST(clock_gettime(CLOCK_MONOTONIC, &timer.it_value));
	timer.it_value.tv_nsec -= 50000000;
	if (timer.it_value.tv_nsec < 0) {
		timer.it_value.tv_nsec += 1000000000;
		timer.it_value.tv_sec--;
	}
	EQUAL(timerfd_settime(fd, TFD_TIMER_ABSTIME, &timer, NULL), 0);
	FINISHES(child(wait_for_expiry, &fd));
	EQUAL(read(fd, &expirations, sizeof(expirations)), 8);
	AT_LEAST(expirations, 6);
	EQUAL(timerfd_settime(fd, TFD_TIMER_ABSTIME, &(struct itimerspec){.it_value = {.tv_nsec = 1}}, NULL), 0);
	FINISHES(child(wait_for_expiry, &fd));
	EQUAL(read(fd, &expirations, sizeof(expirations)), 8);
	EQUAL(expirations, 1);
	FAILS(EAGAIN, read(fd, &expirations, sizeof(expirations)));
}
