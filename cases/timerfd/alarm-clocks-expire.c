/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

static void expires(int clock)
{
	struct itimerspec times = {.it_value = {.tv_nsec = 50000000}, .it_interval = {.tv_sec = 3600}}, left = {0};
	uint64_t expirations = 0;
	int64_t start = now_ms();
	int fd = LOOK(timerfd_create(clock, 0));

	if (fd < 0 && errno == EPERM)
		SKIP("needs CAP_WAKE_ALARM");
	if (fd < 0 && errno == EINVAL)
		SKIP("there is no such clock here");
	MUST_HOLD(fd >= 0);
	SUCCEEDS(timerfd_settime(fd, 0, &times, NULL));
	EQUAL(read(fd, &expirations, 8), 8);
	EQUAL(expirations, 1);
	AT_LEAST(now_ms() - start, 49);
	SUCCEEDS(timerfd_gettime(fd, &left));
	EQUAL(left.it_interval.tv_sec, 3600);
	AT_MOST(left.it_value.tv_sec, 3600);
	AT_LEAST(left.it_value.tv_sec, 3000);
	SUCCEEDS(timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {0}}, NULL));
	SUCCEEDS(timerfd_gettime(fd, &left));
	OBSERVE("timerfd_gettime() of the disarmed timer tells %s", left.it_value.tv_sec ? "of time that is left" : "0");
	EQUAL(poll(&(struct pollfd){.fd = fd, .events = POLLIN}, 1, 0), 0);
}

CASE("a timerfd of CLOCK_REALTIME_ALARM or CLOCK_BOOTTIME_ALARM expires like those of the other clocks while the system is "
     "awake",
     LINUX("timerfd_create(2)", "DESCRIPTION, CLOCK_REALTIME_ALARM, CLOCK_BOOTTIME_ALARM"))
{
	enum { REALTIME_ALARM = 8, BOOTTIME_ALARM = 9 };

	expires(REALTIME_ALARM);
	expires(BOOTTIME_ALARM);
}
