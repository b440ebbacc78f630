/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void raise_it(void *signo)
{
	handle(INT(signo), SIG_DFL, 0);
	SUCCEEDS(raise(INT(signo)));
}

CASE("the default action of SIGHUP, SIGINT, SIGPIPE, SIGALRM, SIGTERM, SIGUSR1 and SIGUSR2 ends the process, without a core",
     POSIX("<signal.h>", "default actions, T"))
{
	int signos[] = {SIGHUP, SIGINT, SIGPIPE, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2};

	for (int i = 0; i < 7; i++) {
		int status = -1;
		pid_t pid = child(raise_it, &signos[i]);

		EQUAL(waitpid(pid, &status, 0), pid);
		HOLDS(WIFSIGNALED(status));
		EQUAL(WTERMSIG(status), signos[i]);
#ifdef WCOREDUMP
		HOLDS(!WCOREDUMP(status));
#endif
	}
}
