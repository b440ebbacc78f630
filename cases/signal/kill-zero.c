/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *asked;

static void see_no_signal(void *unused)
{
	sigset_t set;

	(void)unused;
	pass_gate(asked);
	MUST(sigpending(&set));
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		EQUAL(sigismember(&set, signo) == 1, false);
}

CASE(SENDER " with signal 0 succeeds for a process that is there, and sends nothing",
     VARIANT(kill, "signal/kill-zero", POSIX("kill", "DESCRIPTION")),
     VARIANT(sigqueue, "signal/sigqueue-zero-check", POSIX("sigqueue", "DESCRIPTION")))
{
	sigset_t all;

	MUST(sigfillset(&all));
	block(&all);
	asked = new_gate();
	pid_t process = child(see_no_signal, NULL);
	SUCCEEDS(SEND(process, 0));
	open_gate(asked);
	FINISHES(process);
	FAILS(ESRCH, SEND(process, 0));
}
