/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a signal that is blocked is pending and runs no handler; when sigprocmask() unblocks it, it is delivered before that "
     "returns",
     POSIX("sigprocmask", "DESCRIPTION"))
{
	sigset_t usr1, pending;

	catch_signal(SIGUSR1, 0);
	MUST(sigemptyset(&usr1));
	MUST(sigaddset(&usr1, SIGUSR1));
	EQUAL(sigprocmask(SIG_BLOCK, &usr1, NULL), 0);
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(caught(SIGUSR1), 0);
	EQUAL(sigpending(&pending), 0);
	EQUAL(sigismember(&pending, SIGUSR1), 1);
	EQUAL(sigprocmask(SIG_UNBLOCK, &usr1, NULL), 0);
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(sigpending(&pending), 0);
	EQUAL(sigismember(&pending, SIGUSR1), 0);
}
