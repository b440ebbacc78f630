/* SPDX-License-Identifier: MIT */
#include <signal.h>

#include "plumbline.h"

static volatile sig_atomic_t runs, runs_inside, others_inside;
static sigset_t pending_inside;

/* The first time, raises both what it handles and what its mask holds. */
static void hold(int signo)
{
	(void)signo;
	if (runs++ > 0)
		return;
	raise(SIGUSR1);
	raise(SIGUSR2);
	sigpending(&pending_inside);
	runs_inside = runs;
	others_inside = caught(SIGUSR2);
}

CASE("while a handler runs, its own signal and those in sa_mask stay pending; when it has returned, they are delivered",
     POSIX("sigaction", "DESCRIPTION"))
{
	struct sigaction action = {.sa_handler = hold};

	catch_signal(SIGUSR2, 0);
	MUST(sigemptyset(&action.sa_mask));
	MUST(sigaddset(&action.sa_mask, SIGUSR2));
	EQUAL(sigaction(SIGUSR1, &action, NULL), 0);
	MUST0(raise(SIGUSR1));
	EQUAL(runs_inside, 1);
	EQUAL(others_inside, 0);
	EQUAL(sigismember(&pending_inside, SIGUSR1), 1);
	EQUAL(sigismember(&pending_inside, SIGUSR2), 1);
	EQUAL(runs, 2);
	EQUAL(caught(SIGUSR2), 1);
}
