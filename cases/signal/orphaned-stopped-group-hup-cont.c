/* SPDX-License-Identifier: MIT */
#include "signal.h"

static int report[2];

static void tell(int signo)
{
	MUST(write(report[1], &signo, sizeof(signo)));
}

static void leave_stopped(void *unused)
{
	int status;

	(void)unused;
	MUST(setsid()); /* so that who adopts the child is not of its session */
	pid_t pid = MUST(fork());
	if (pid == 0) {
		handle(SIGHUP, tell, 0);
		handle(SIGCONT, tell, 0);
		MUST(setpgid(0, 0));
		MUST(raise(SIGSTOP));
		_exit(0);
	}
	MUST(waitpid(pid, &status, WUNTRACED));
	MUST_HOLD(WIFSTOPPED(status));
	_exit(0);
}

static void hear_both(void *unused)
{
	int signo[2] = {0, 0};

	(void)unused;
	MUST(close(report[1]));
	EQUAL(read(report[0], &signo[0], sizeof(int)), sizeof(int));
	EQUAL(read(report[0], &signo[1], sizeof(int)), sizeof(int));
	HOLDS((signo[0] == SIGHUP && signo[1] == SIGCONT) || (signo[0] == SIGCONT && signo[1] == SIGHUP));
}

/* Once it is continued both are pending: which of the handlers runs first is left open. */
CASE("a process group with a stopped member that an exit makes orphaned gets SIGHUP and SIGCONT, and goes on",
     POSIX("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	MUST(pipe(report));
	FINISHES(child(leave_stopped, NULL));
	FINISHES(child(hear_both, NULL));
}
