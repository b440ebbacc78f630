/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

/* These two and no other. What is in the set before is no part of it. */
static void expect_pending(int usr1, int usr2)
{
	sigset_t pending;

	MUST(sigfillset(&pending));
	EQUAL(sigpending(&pending), 0);
	for (int signo = 1; signo < 32; signo++)
		EQUAL(sigismember(&pending, signo), signo == SIGUSR1 ? usr1 : signo == SIGUSR2 ? usr2 : 0);
}

static void expect_of_the_process_only(void *unused)
{
	(void)unused;
	expect_pending(0, 1);
}

CASE("sigpending() tells the signals pending for the calling thread and those for the process, but not those for another "
     "thread",
     POSIX("sigpending", "DESCRIPTION"))
{
	sigset_t usr;

	MUST(sigemptyset(&usr));
	MUST(sigaddset(&usr, SIGUSR1));
	MUST(sigaddset(&usr, SIGUSR2));
	MUST0(pthread_sigmask(SIG_BLOCK, &usr, NULL));
	expect_pending(0, 0);
	MUST0(pthread_kill(pthread_self(), SIGUSR1));
	MUST(kill(getpid(), SIGUSR2));
	expect_pending(1, 1);
	FINISHES(thread(expect_of_the_process_only, NULL));
}
