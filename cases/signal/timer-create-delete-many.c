/* SPDX-License-Identifier: MIT */
#include "timer.h"

CASE("ten thousand timers can be made, armed and deleted one after the other", POSIX("timer_delete", "DESCRIPTION"))
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
	timer_t timer;

	for (int i = 0; i < 10000; i++) {
		SUCCEEDS(timer_create(CLOCK_MONOTONIC, &event, &timer));
		SUCCEEDS(timer_settime(timer, 0, &in_ms(3600000, 0), NULL));
		SUCCEEDS(timer_delete(timer));
	}
}
