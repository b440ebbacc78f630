/* SPDX-License-Identifier: MIT */
#include <time.h>

#include "signal.h"

static void wait_for_alarm(void *unused)
{
	struct itimerspec soon = {.it_value = {0, 1}};
	siginfo_t info;
	timer_t timer;

	(void)unused;
	SUCCEEDS(timer_create(CLOCK_REALTIME, NULL, &timer));
	SUCCEEDS(timer_settime(timer, 0, &soon, NULL));
	EQUAL(sigwaitinfo(signals(SIGALRM), &info), SIGALRM);
	EQUAL(info.si_signo, SIGALRM);
	EQUAL(info.si_code, SI_TIMER);
	SUCCEEDS(timer_delete(timer));
}

CASE("a timer made without a sigevent sends SIGALRM with SI_TIMER when it expires", LINUX("timer_create(2)", "DESCRIPTION"))
{
	catch_signal(SIGALRM, 0);
	block(signals(SIGALRM));
	FINISHES(child(wait_for_alarm, NULL));
}
