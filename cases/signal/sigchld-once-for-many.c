/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("when several children end while SIGCHLD is blocked it is pending, and waitpid() with WNOHANG gets each of them",
     POSIX("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	siginfo_t info;
	int reaped = 0;
	pid_t pid[10];

	catch_signal(SIGCHLD, 0);
	block(signals(SIGCHLD));
	for (int i = 0; i < 10; i++)
		pid[i] = child(end, NULL);
	for (int i = 0; i < 10; i++)
		MUST(waitid(P_PID, (id_t)pid[i], &info, WEXITED | WNOWAIT));
	EQUAL(pending(SIGCHLD), 1);
	unblock(signals(SIGCHLD));
	AT_LEAST(caught(SIGCHLD), 1);
	while (waitpid(-1, NULL, WNOHANG) > 0)
		reaped++;
	EQUAL(reaped, 10);
	FAILS(ECHILD, waitpid(-1, NULL, WNOHANG));
}
