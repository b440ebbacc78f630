/* SPDX-License-Identifier: MIT */
#include <sys/time.h>

#include "signal.h"

static void spend_processor_time(void *unused)
{
	struct itimerval soon = {.it_value = {0, 10000}};

	(void)unused;
	SUCCEEDS(setitimer(ITIMER_VIRTUAL, &soon, NULL));
	SUCCEEDS(setitimer(ITIMER_PROF, &soon, NULL));
	while (caught(SIGVTALRM) == 0 || caught(SIGPROF) == 0)
		;
	EQUAL(caught(SIGVTALRM), 1);
	EQUAL(caught(SIGPROF), 1);
}

CASE("setitimer() of ITIMER_VIRTUAL sends SIGVTALRM, of ITIMER_PROF SIGPROF, once so much processor time is spent",
     LINUX("setitimer(2)", "DESCRIPTION, ITIMER_VIRTUAL; ITIMER_PROF"))
{
	catch_signal(SIGVTALRM, 0);
	catch_signal(SIGPROF, 0);
	FINISHES(child(spend_processor_time, NULL));
}
