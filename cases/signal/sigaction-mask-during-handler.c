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

/* Of signals that are unblocked together one at least is delivered at once: here the others are waited for. */
static void raise_and_look(void *unused)
{
	struct sigaction action = {.sa_handler = hold};
	sigset_t none, usr, before, pending;

	(void)unused;
	catch_signal(SIGUSR2, 0);
	MUST(sigemptyset(&action.sa_mask));
	MUST(sigaddset(&action.sa_mask, SIGUSR2));
	EQUAL(sigaction(SIGUSR1, &action, NULL), 0);
	MUST(sigemptyset(&none));
	MUST(sigemptyset(&usr));
	MUST(sigaddset(&usr, SIGUSR1));
	MUST(sigaddset(&usr, SIGUSR2));
	MUST0(raise(SIGUSR1));
	MUST(sigprocmask(SIG_BLOCK, &usr, &before));
	EQUAL(sigismember(&before, SIGUSR1), 0);
	EQUAL(sigismember(&before, SIGUSR2), 0);
	while (MUST(sigpending(&pending)) == 0 && (sigismember(&pending, SIGUSR1) || sigismember(&pending, SIGUSR2)))
		FAILS(EINTR, sigsuspend(&none));
	EQUAL(runs_inside, 1);
	EQUAL(others_inside, 0);
	EQUAL(sigismember(&pending_inside, SIGUSR1), 1);
	EQUAL(sigismember(&pending_inside, SIGUSR2), 1);
	EQUAL(runs, 2);
	EQUAL(caught(SIGUSR2), 1);
}

CASE("while a handler runs, its own signal and those in sa_mask stay pending; when it has returned, they are delivered",
     POSIX("sigaction", "DESCRIPTION"))
{
	FINISHES(child(raise_and_look, NULL));
}
