/* SPDX-License-Identifier: MIT */
#include "clock.h"
#include "signal.h"

CASE("a relative timer of CLOCK_REALTIME expires after its time and not before, though the clock is set on meanwhile",
     POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME"), NEEDS(OWN_MACHINE))
{
	struct itimerspec soon = {.it_value = {.tv_nsec = 200000000}};
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
	timer_t timer;
	int signo = 0;

	block(signals(SIGUSR1));
	MUST(timer_create(CLOCK_REALTIME, &event, &timer));
	int64_t start = now_ms();
	MUST(timer_settime(timer, 0, &soon, NULL));
	clock_comes_back();
	struct timespec later = in_seconds(7200);
	SUCCEEDS(clock_settime(CLOCK_REALTIME, &later));
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	AT_LEAST(now_ms() - start, 199);
	AT_LEAST(in_seconds(0).tv_sec, later.tv_sec);
}
