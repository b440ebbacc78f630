/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "signal.h"

static struct gate *going;

static void wait_for_none(void *unused)
{
	struct sigaction action = {.sa_handler = SIG_DFL, .sa_flags = SA_NOCLDWAIT};
	pid_t pids[2];

	(void)unused;
	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGCHLD, &action, NULL));
	for (int i = 0; i < 2; i++) {
		pids[i] = MUST(fork());
		if (pids[i] == 0) {
			pass_gate(going);
			_exit(7);
		}
	}
	FAILS(ECHILD, waitpid(-1, NULL, 0));
	for (int i = 0; i < 2; i++) {
		while (LOOK(kill(pids[i], 0)) == 0) /* Linux may take it away a moment later */
			sched_yield();
		EQUAL(errno, ESRCH);
	}
}

CASE("with SA_NOCLDWAIT children leave no status and no zombie: waitpid() waits for the last to end and fails with ECHILD",
     XSI("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	going = new_gate();
	pid_t parent = child(wait_for_none, NULL);
	BLOCKS(parent);
	open_gate(going);
	BLOCKS(parent);
	open_gate(going);
	FINISHES(parent);
}
