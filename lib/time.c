/* SPDX-License-Identifier: MIT */
/* Clocks and pauses. */
#include "inside.h"

void plumb_pause_us(unsigned int us)
{
	nanosleep(&(struct timespec){.tv_sec = us / 1000000, .tv_nsec = us % 1000000 * 1000L}, NULL);
}

void let_clock_run(void)
{
	plumb_pause_us(5000);
}

int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct timespec deadline_ms(int64_t ms)
{
	struct timespec now;
	int64_t ns;

	clock_gettime(CLOCK_REALTIME, &now);
	ns = now.tv_nsec + ms % 1000 * 1000000;
	now.tv_sec += (time_t)(ms / 1000);
	if (ns < 0) {
		ns += 1000000000;
		now.tv_sec--;
	} else if (ns >= 1000000000) {
		ns -= 1000000000;
		now.tv_sec++;
	}
	now.tv_nsec = (long)ns;
	return now;
}
