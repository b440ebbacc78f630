/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a signal that is pending for the caller of fork() is not pending in the child, which inherits the mask",
     POSIX("fork", "DESCRIPTION"))
{
	sigset_t set, pending, mask;

	catch_signal(SIGUSR1, 0);
	MUST(sigemptyset(&set));
	MUST(sigaddset(&set, SIGUSR1));
	MUST(sigprocmask(SIG_BLOCK, &set, NULL));
	MUST(raise(SIGUSR1));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		MUST(sigpending(&pending));
		EQUAL(sigismember(&pending, SIGUSR1), 0);
		MUST(sigprocmask(SIG_UNBLOCK, &set, &mask));
		EQUAL(sigismember(&mask, SIGUSR1), 1);
		EQUAL(caught(SIGUSR1), 0);
		_exit(0);
	}
	FINISHES(pid);
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGUSR1), 1);
}
