/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void let_it_expire(void *unused)
{
	struct sigevent none = {.sigev_notify = SIGEV_NONE, .sigev_signo = SIGRTMIN};
	struct itimerspec now = in_ms(1, 1);
	timer_t timer;

	(void)unused;
	SUCCEEDS(timer_create(CLOCK_MONOTONIC, &none, &timer));
	SUCCEEDS(timer_settime(timer, 0, &in_ms(10, 0), NULL));
	FAILS(EAGAIN, sigtimedwait(signals(SIGRTMIN, SIGALRM), NULL, &(struct timespec){0, 30000000}));
	SUCCEEDS(timer_gettime(timer, &now));
	EQUAL(now.it_value.tv_sec, 0);
	EQUAL(now.it_value.tv_nsec, 0);
}

CASE("a timer with SIGEV_NONE sends nothing when it expires, and timer_gettime() tells that it has",
     POSIX("timer_create", "DESCRIPTION; 2.4.1 SIGEV_NONE"))
{
	block(signals(SIGRTMIN, SIGALRM));
	FINISHES(child(let_it_expire, NULL));
}
