/* SPDX-License-Identifier: MIT */
/* timer.h - words of the cases about timers that send signals. */
#ifndef PLUMB_TIMER_H
#define PLUMB_TIMER_H

#include <time.h>

#include "signal.h"

/* A timer of CLOCK_MONOTONIC that sends this signal with this value. The signal is blocked, and would be caught. Set-up. */
static inline timer_t new_timer(int signo, int value)
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = signo, .sigev_value = {.sival_int = value}};
	timer_t timer;

	catch_signal(signo, 0);
	block(signals(signo));
	MUST(timer_create(CLOCK_MONOTONIC, &event, &timer));
	return timer;
}

/* For timer_settime(): the first expiry and the interval, in milliseconds. */
#define in_ms(first, interval)                                                        \
	((struct itimerspec){.it_value = {(first) / 1000, (first) % 1000 * 1000000L}, \
			     .it_interval = {(interval) / 1000, (interval) % 1000 * 1000000L}})

#endif
