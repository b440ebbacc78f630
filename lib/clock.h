/* SPDX-License-Identifier: MIT */
/* clock.h - words of the cases that set CLOCK_REALTIME. They need a machine of their own, and the clock goes on as before. */
#ifndef PLUMB_CLOCK_H
#define PLUMB_CLOCK_H

#include <time.h>

#include "plumbline.h"

/* What CLOCK_REALTIME shows so many seconds from now. */
static inline struct timespec in_seconds(time_t seconds)
{
	struct timespec time;

	MUST(clock_gettime(CLOCK_REALTIME, &time));
	time.tv_sec += seconds;
	return time;
}

/* Sets the clock on, or back where that is negative. Set-up. */
static inline void set_clock_on(time_t seconds)
{
	struct timespec time;

	clock_comes_back();
	time = in_seconds(seconds);
	if (LOOK(clock_settime(CLOCK_REALTIME, &time)) != 0 && errno == EPERM)
		SKIP("needs the privilege to set the clock");
}

#endif
