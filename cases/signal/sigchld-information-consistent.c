/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void await_end(void *unused)
{
	siginfo_t info, waited = {.si_signo = 0};

	(void)unused;
	catch_signal(SIGCHLD, 0);
	block(signals(SIGCHLD));
	pid_t pid = MUST(fork());
	if (pid == 0)
		_exit(33);
	FAILS(EINTR, sigsuspend(signals()));
	EQUAL(caught(SIGCHLD), 1);
	info = caught_info(SIGCHLD);
	SUCCEEDS(waitid(P_ALL, 0, &waited, WEXITED | WNOHANG));
	EQUAL(waited.si_pid, info.si_pid);
	EQUAL(waited.si_uid, info.si_uid);
	EQUAL(waited.si_code, info.si_code);
	EQUAL(waited.si_status, info.si_status);
	EQUAL(waited.si_status, 33);
}

CASE("when SIGCHLD has come the child can be waited for at once, and waitid() tells what the signal told",
     POSIX("waitid", "DESCRIPTION; 2.4.3 Signal Actions"))
{
	FINISHES(child(await_end, NULL));
}
