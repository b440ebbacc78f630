/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void arm_and_delete(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 1);

	(void)unused;
	MUST(timer_settime(timer, 0, &in_ms(20, 20), NULL));
	SUCCEEDS(timer_delete(timer));
	(void)LOOK(sigtimedwait(signals(SIGRTMIN), NULL, AT_ONCE));
	FAILS(EAGAIN, sigtimedwait(signals(SIGRTMIN), NULL, &(struct timespec){0, 50000000}));
}

CASE("timer_delete() of an armed timer disarms it first: it does not expire", POSIX("timer_delete", "DESCRIPTION"), SLEEPS)
{
	FINISHES(child(arm_and_delete, NULL));
}
