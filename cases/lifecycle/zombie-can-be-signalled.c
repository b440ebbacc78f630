/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static void leave_with_7(void *unused)
{
	(void)unused;
	_exit(7);
}

CASE("kill() of a process that has ended succeeds until it is waited for, without effect, and then fails with ESRCH",
     POSIX("kill", "ERRORS [ESRCH]"))
{
	siginfo_t info;
	int status;
	pid_t zombie = child(leave_with_7, NULL);

	MUST(waitid(P_PID, (id_t)zombie, &info, WEXITED | WNOWAIT));
	SUCCEEDS(kill(zombie, 0));
	SUCCEEDS(kill(zombie, SIGKILL));
	EQUAL(waitpid(zombie, &status, 0), zombie);
	HOLDS(WIFEXITED(status));
	EQUAL(WEXITSTATUS(status), 7);
	FAILS(ESRCH, kill(zombie, 0));
}
