/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/timerfd.h>

#include "plumbline.h"

CASE("timerfd_settime() stores the interval that was set before, and the time that was left",
     LINUX("timerfd_create(2)", "DESCRIPTION, timerfd_settime()"))
{
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, 0));
	struct itimerspec timer = {.it_value = {.tv_sec = 1000}, .it_interval = {.tv_sec = 77, .tv_nsec = 5}}, old;

	memset(&old, 0xaa, sizeof(old));
	EQUAL(timerfd_settime(fd, 0, &timer, &old), 0);
	EQUAL(old.it_value.tv_sec, 0);
	EQUAL(old.it_value.tv_nsec, 0);
	EQUAL(old.it_interval.tv_sec, 0);
	EQUAL(old.it_interval.tv_nsec, 0);
	EQUAL(timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {.tv_sec = 5}}, &old), 0);
	EQUAL(old.it_interval.tv_sec, 77);
	EQUAL(old.it_interval.tv_nsec, 5);
	AT_MOST(old.it_value.tv_sec, 1000);
	AT_LEAST(old.it_value.tv_sec, 900);
}
