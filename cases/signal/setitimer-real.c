/* SPDX-License-Identifier: MIT */
#include <sys/time.h>

#include "signal.h"

static void wait_for_alarms(void *unused)
{
	struct itimerval soon = {.it_value = {0, 20000}, .it_interval = {0, 10000}}, old;
	int64_t start = now_ms();

	(void)unused;
	SUCCEEDS(setitimer(ITIMER_REAL, &soon, NULL));
	for (int i = 0; i < 3; i++)
		EQUAL(sigwaitinfo(signals(SIGALRM), NULL), SIGALRM);
	AT_LEAST(now_ms() - start, 39);
	SUCCEEDS(getitimer(ITIMER_REAL, &old));
	EQUAL(old.it_interval.tv_sec, 0);
	EQUAL(old.it_interval.tv_usec, 10000);
	SUCCEEDS(setitimer(ITIMER_REAL, &(struct itimerval){.it_value = {0, 0}}, &old));
	EQUAL(old.it_interval.tv_usec, 10000);
	SUCCEEDS(getitimer(ITIMER_REAL, &old));
	EQUAL(old.it_value.tv_sec, 0);
	EQUAL(old.it_value.tv_usec, 0);
}

CASE("setitimer() of ITIMER_REAL sends SIGALRM after its time and then each interval, until it is set to 0",
     LINUX("setitimer(2)", "DESCRIPTION, ITIMER_REAL"), SLEEPS)
{
	catch_signal(SIGALRM, 0);
	block(signals(SIGALRM));
	FINISHES(child(wait_for_alarms, NULL));
}
