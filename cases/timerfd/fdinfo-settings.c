/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <time.h>

#include "fdinfo.h"

CASE("fdinfo of a timerfd tells its clock, expirations not yet read, flags, time left, and interval",
     LINUX("timerfd_create(2)", "DESCRIPTION, /proc/pid/fdinfo"), NEEDS(PROC))
{
	struct itimerspec times = {.it_value = {.tv_nsec = 1}, .it_interval = {.tv_sec = 3600, .tv_nsec = 5}};
	long long ticks = 99, flags = 99, clock = 99, value = 0, value_ns = -1, interval = 0, interval_ns = 0;
	uint64_t expirations = 0;
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, 0));

	MUST(timerfd_settime(fd, TFD_TIMER_ABSTIME, &times, NULL));
	await_data(fd);
	EQUAL(FDINFO_SCANS(fd, "clockid:", "clockid: %lld ticks: %lld settime flags: %llo", &clock, &ticks, &flags), 3);
	EQUAL(clock, CLOCK_MONOTONIC);
	EQUAL(flags, TFD_TIMER_ABSTIME);
	AT_LEAST(ticks, 1);
	EQUAL(FDINFO_SCANS(fd, "it_value:", "it_value: (%lld, %lld) it_interval: (%lld, %lld)", &value, &value_ns, &interval,
			   &interval_ns),
	      4);
	EQUAL(interval, 3600);
	EQUAL(interval_ns, 5);
	AT_MOST(value, 3600);
	EQUAL(read(fd, &expirations, 8), 8);
	AT_LEAST(expirations, (uint64_t)ticks);
	EQUAL(FDINFO_SCANS(fd, "clockid:", "clockid: %lld ticks: %lld", &clock, &ticks), 2);
	EQUAL(ticks, 0);
}
