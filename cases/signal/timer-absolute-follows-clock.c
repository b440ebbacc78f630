/* SPDX-License-Identifier: MIT */
#include "clock.h"
#include "signal.h"

CASE("an absolute timer of CLOCK_REALTIME expires when the clock is set to a time after its own",
     POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME"), NEEDS(OWN_MACHINE))
{
	struct itimerspec in_an_hour = {.it_value = in_seconds(3600)};
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
	timer_t timer;
	int signo = 0;

	block(signals(SIGUSR1));
	MUST(timer_create(CLOCK_REALTIME, &event, &timer));
	MUST(timer_settime(timer, TIMER_ABSTIME, &in_an_hour, NULL));
	EQUAL(pending(SIGUSR1), 0);
	clock_comes_back();
	struct timespec later = in_seconds(7200);
	SUCCEEDS(clock_settime(CLOCK_REALTIME, &later));
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	EQUAL(signo, SIGUSR1);
}
