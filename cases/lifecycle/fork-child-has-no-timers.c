/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "plumbline.h"

CASE("the child of a fork() does not inherit the timers of its parent", POSIX("fork", "DESCRIPTION"), SLEEPS)
{
	struct itimerspec often = {.it_interval = {0, 10000000}, .it_value = {0, 10000000}};
	struct timespec while_it_would_expire = {0, 30000000};
	struct sigevent event;
	timer_t timer;
	sigset_t set;

	memset(&event, 0, sizeof(event));
	event.sigev_notify = SIGEV_SIGNAL;
	event.sigev_signo = SIGUSR1;
	MUST(sigemptyset(&set));
	MUST(sigaddset(&set, SIGUSR1));
	MUST(sigprocmask(SIG_BLOCK, &set, NULL));
	MUST(timer_create(CLOCK_MONOTONIC, &event, &timer));
	MUST(timer_settime(timer, 0, &often, NULL));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		FAILS(EAGAIN, sigtimedwait(&set, NULL, &while_it_would_expire));
		_exit(0);
	}
	FINISHES(pid);
	EQUAL(sigtimedwait(&set, NULL, NULL), SIGUSR1);
	SUCCEEDS(timer_delete(timer));
}
