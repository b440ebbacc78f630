/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "timer.h"

static void create_beyond_limit(void *unused)
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
	struct rlimit usual, none;
	timer_t timer;

	(void)unused;
	MUST(getrlimit(RLIMIT_SIGPENDING, &usual));
	none = (struct rlimit){0, usual.rlim_max};
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	FAILS(EAGAIN, timer_create(CLOCK_MONOTONIC, &event, &timer));
	MUST(setrlimit(RLIMIT_SIGPENDING, &usual));
	SUCCEEDS(timer_create(CLOCK_MONOTONIC, &event, &timer));
	SUCCEEDS(timer_delete(timer));
}

CASE("timer_create() fails with EAGAIN while RLIMIT_SIGPENDING lets no more signals be queued, for each timer takes one",
     LINUX("timer_create(2)", "NOTES; ERRORS EAGAIN"))
{
	FINISHES(child(create_beyond_limit, NULL));
}
