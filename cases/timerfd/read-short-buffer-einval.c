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

CASE("read() of a timerfd into 7 bytes fails with EINVAL, and the expiration can still be read into 8",
     LINUX("timerfd_create(2)", "DESCRIPTION, read(2)"))
{
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
	struct itimerspec past = {.it_value = {.tv_nsec = 1}};
	uint64_t expirations = 0;

	MUST(timerfd_settime(fd, TFD_TIMER_ABSTIME, &past, NULL));
	FINISHES(child(wait_for_expiry, &fd));
	FAILS(EINVAL, read(fd, &expirations, 7));
	EQUAL(expirations, 0);
	EQUAL(read(fd, &expirations, 8), 8);
	EQUAL(expirations, 1);
}
