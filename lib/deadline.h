/* SPDX-License-Identifier: MIT */
/* deadline.h - deadlines on whichever clock a call measures by. */
#ifndef PLUMB_DEADLINE_H
#define PLUMB_DEADLINE_H

#include <time.h>

#include "plumbline.h"

/* A time so many milliseconds from now on that clock; before now if negative. */
static inline struct timespec time_on(clockid_t clock, int64_t ms)
{
	struct timespec now;

	MUST(clock_gettime(clock, &now));
	int64_t ns = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec + ms * 1000000;
	return (struct timespec){.tv_sec = (time_t)(ns / 1000000000), .tv_nsec = (long)(ns % 1000000000)};
}
#define AN_HOUR 3600000

#endif
