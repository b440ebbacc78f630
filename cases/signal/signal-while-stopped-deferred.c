/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t *handled;

static void note(int signo)
{
	(void)signo;
	*handled = 1;
}

static void end(void *unused)
{
	(void)unused;
}

static void wait_for_usr1(void *unused)
{
	(void)unused;
	(void)LOOK(sigsuspend(signals()));
}

/* A child that is made and ends meanwhile gives a wrong kernel the time to run the handler. */
CASE("a signal for a stopped process runs its handler when that is continued, and not before",
     POSIX("2.4.3 Signal Actions", "SIG_DFL"))
{
	handled = shared_memory(sizeof(*handled));
	handle(SIGUSR1, note, 0);
	block(signals(SIGUSR1));
	pid_t pid = child(wait_for_usr1, NULL);
	BLOCKS(pid);
	stop_until_continued(pid);
	SUCCEEDS(kill(pid, SIGUSR1));
	FINISHES(child(end, NULL));
	EQUAL(*handled, 0);
	SUCCEEDS(kill(pid, SIGCONT));
	FINISHES(pid);
	EQUAL(*handled, 1);
}
