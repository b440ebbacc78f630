/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void let_it_overrun(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	int64_t start = now_ms();

	(void)unused;
	SUCCEEDS(timer_settime(timer, 0, &in_ms(10, 10), NULL));
	FAILS(EAGAIN, sigtimedwait(signals(SIGUSR1), NULL, &(struct timespec){0, 100000000}));
	EQUAL(pending(SIGRTMIN), 1);
	EQUAL(sigtimedwait(signals(SIGRTMIN), NULL, AT_ONCE), SIGRTMIN);
	int overruns = timer_getoverrun(timer);
	AT_LEAST(overruns, 2); /* a clock tick can be 20 ms, and each wait is rounded up to it */
	AT_MOST(overruns, (now_ms() - start + 1) / 10);
	MUST(timer_settime(timer, 0, &in_ms(0, 0), NULL));
}

CASE("while a timer's signal is pending no other is queued for it: timer_getoverrun() tells how often it has expired since",
     POSIX("timer_getoverrun", "DESCRIPTION"), SLEEPS)
{
	block(signals(SIGUSR1));
	FINISHES(child(let_it_overrun, NULL));
}
