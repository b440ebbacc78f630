/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static void await_end(void *unused)
{
	sigset_t chld, none;
	siginfo_t info;
	int status = -1;

	(void)unused;
	catch_signal(SIGCHLD, 0);
	MUST(sigemptyset(&none));
	MUST(sigemptyset(&chld));
	MUST(sigaddset(&chld, SIGCHLD));
	MUST(sigprocmask(SIG_BLOCK, &chld, NULL));
	pid_t pid = MUST(fork());
	if (pid == 0)
		_exit(7);
	FAILS(EINTR, sigsuspend(&none));
	EQUAL(caught(SIGCHLD), 1);
	info = caught_info(SIGCHLD);
	EQUAL(info.si_signo, SIGCHLD);
	EQUAL(info.si_code, CLD_EXITED);
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_status, 7);
	EQUAL(waitpid(pid, &status, 0), pid);
	HOLDS(WIFEXITED(status) && WEXITSTATUS(status) == 7);
}

CASE("when a child exits its parent gets SIGCHLD with CLD_EXITED, the child's process ID and its exit value",
     POSIX("_exit", "DESCRIPTION; 2.4.3 Signal Actions"))
{
	FINISHES(child(await_end, NULL));
}
