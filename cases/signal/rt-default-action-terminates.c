/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void raise_it(void *signo)
{
	SUCCEEDS(raise(INT(signo)));
}

CASE("the default action of each realtime signal is to end the process", POSIX("2.4.3 Signal Actions", "SIG_DFL"),
     NOT_UNDER_MEMCHECK("valgrind keeps SIGRTMAX for itself"))
{
	for (int signo = SIGRTMIN; signo <= SIGRTMAX; signo++) {
		int status = -1;
		pid_t pid = child(raise_it, &signo);

		EQUAL(waitpid(pid, &status, 0), pid);
		HOLDS(WIFSIGNALED(status));
		EQUAL(WTERMSIG(status), signo);
	}
}
