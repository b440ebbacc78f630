/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void spend_processor_time(void *unused)
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
	struct timespec spent;
	timer_t timer;

	(void)unused;
	SUCCEEDS(timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer));
	SUCCEEDS(timer_settime(timer, 0, &in_ms(20, 0), NULL));
	while (caught(SIGUSR1) == 0)
		;
	MUST(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent));
	HOLDS(spent.tv_sec > 0 || spent.tv_nsec >= 20000000);
	EQUAL(caught_info(SIGUSR1).si_code, SI_TIMER);
}

CASE("a timer of CLOCK_PROCESS_CPUTIME_ID expires when the process has spent that much processor time",
     POSIX_OPTION(CPT, "timer_create", "DESCRIPTION, CLOCK_PROCESS_CPUTIME_ID"))
{
	catch_signal(SIGUSR1, 0);
	FINISHES(child(spend_processor_time, NULL));
}
