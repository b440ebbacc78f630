/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void have_no_child(void *unused)
{
	siginfo_t info;
	int status;

	(void)unused;
	FAILS(ECHILD, wait(&status));
	FAILS(ECHILD, waitpid(-1, &status, WNOHANG));
	FAILS(ECHILD, waitpid(0, &status, 0));
	FAILS(ECHILD, waitpid(getppid(), &status, WNOHANG));
	FAILS(ECHILD, waitid(P_ALL, 0, &info, WEXITED));
	FAILS(ECHILD, waitid(P_PID, (id_t)getppid(), &info, WEXITED | WNOHANG));
}

CASE("wait(), waitpid() and waitid() fail with ECHILD for who has no child, and for a process that is none of his",
     POSIX("waitpid", "ERRORS [ECHILD]"))
{
	FINISHES(child(have_no_child, NULL));
}
