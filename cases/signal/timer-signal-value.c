/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void wait_for_expiry(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 4711);
	siginfo_t info;

	(void)unused;
	SUCCEEDS(timer_settime(timer, 0, &in_ms(1, 0), NULL));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), &info), SIGRTMIN);
	EQUAL(info.si_code, SI_TIMER);
	EQUAL(info.si_value.sival_int, 4711);
	EQUAL(pending(SIGRTMIN), 0);
}

CASE("a timer made with SIGEV_SIGNAL sends the signal of its sigevent, with SI_TIMER and its value",
     POSIX("timer_create", "DESCRIPTION; 2.4.3 Signal Actions, SI_TIMER"))
{
	FINISHES(child(wait_for_expiry, NULL));
}
