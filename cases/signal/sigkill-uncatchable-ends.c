/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void block_and_ignore_all(void *ready)
{
	sigset_t all;

	MUST(sigfillset(&all));
	block(&all);
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		(void)LOOK(sigaction(signo, &(struct sigaction){.sa_handler = SIG_IGN}, NULL));
	open_gate(ready);
	wait_for_death(NULL);
}

CASE("SIGKILL ends a process that blocks and ignores all signals that it may, and no other signal does",
     POSIX("kill", "DESCRIPTION; <signal.h> SIGKILL"))
{
	struct gate *ready = new_gate();
	pid_t pid = child(block_and_ignore_all, ready);

	pass_gate(ready);
	for (int signo = 1; signo <= 31; signo++)
		if (signo != SIGKILL && signo != SIGSTOP)
			SUCCEEDS(kill(pid, signo));
	BLOCKS(pid);
	SUCCEEDS(kill(pid, SIGKILL));
	DIES(pid, SIGKILL);
}
