/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "signal.h"

static struct gate *going;

static void wait_for_none(void *unused)
{
	struct sigaction action = {.sa_handler = SIG_IGN};

	(void)unused;
	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGCHLD, &action, NULL));
	pid_t child = MUST(fork());
	if (child == 0) {
		pass_gate(going);
		_exit(7);
	}
	FAILS(ECHILD, waitpid(child, NULL, 0));
	while (LOOK(kill(child, 0)) == 0) /* Linux may take it away a moment later */
		sched_yield();
	EQUAL(errno, ESRCH);
}

CASE("while SIGCHLD is ignored children leave no status and no zombie: waitpid() waits for the end and fails with ECHILD",
     XSI("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	going = new_gate();
	pid_t parent = child(wait_for_none, NULL);
	BLOCKS(parent);
	open_gate(going);
	FINISHES(parent);
}
