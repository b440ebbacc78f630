/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <string.h>
#include <time.h>

#include "plumbline.h"

/* The signal is blocked, and the mask outlives exec. So does what is pending: that may come from before it, once. */
static void wait_for_timer(const char *unused)
{
	struct timespec at_once = {0, 0}, while_it_would_expire_twice = {0, 50000000};
	sigset_t set;

	(void)unused;
	MUST(sigemptyset(&set));
	MUST(sigaddset(&set, SIGUSR1));
	(void)LOOK(sigtimedwait(&set, NULL, &at_once));
	FAILS(EAGAIN, sigtimedwait(&set, NULL, &while_it_would_expire_twice));
}

static void exec_with_timer(void *unused)
{
	struct itimerspec soon = {.it_interval = {0, 20000000}, .it_value = {0, 20000000}};
	struct sigevent event;
	timer_t timer;
	sigset_t set;

	(void)unused;
	memset(&event, 0, sizeof(event));
	event.sigev_notify = SIGEV_SIGNAL;
	event.sigev_signo = SIGUSR1;
	MUST(sigemptyset(&set));
	MUST(sigaddset(&set, SIGUSR1));
	MUST(sigprocmask(SIG_BLOCK, &set, NULL));
	MUST(timer_create(CLOCK_MONOTONIC, &event, &timer));
	MUST(timer_settime(timer, 0, &soon, NULL));
	exec_self("");
}

CASE("exec deletes the timers of the process: they expire no more", POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF),
     AFTER_EXEC(wait_for_timer), SLEEPS)
{
	FINISHES(child(exec_with_timer, NULL));
}
