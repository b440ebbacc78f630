/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void raise_it(void *signo)
{
	handle(INT(signo), SIG_DFL, 0);
	SUCCEEDS(raise(INT(signo)));
}

CASE("the default action of SIGQUIT, SIGILL, SIGABRT, SIGFPE, SIGSEGV, SIGBUS, SIGSYS and SIGTRAP ends the process",
     XSI("<signal.h>", "default actions, A"), NOT_UNDER_MEMCHECK("valgrind writes a report for each"))
{
	int signos[] = {SIGQUIT, SIGILL, SIGABRT, SIGFPE, SIGSEGV, SIGBUS, SIGSYS, SIGTRAP};

	for (int i = 0; i < 8; i++) {
		int status = -1;
		pid_t pid = child(raise_it, &signos[i]);

		EQUAL(waitpid(pid, &status, 0), pid);
		HOLDS(WIFSIGNALED(status));
		EQUAL(WTERMSIG(status), signos[i]);
	}
}
