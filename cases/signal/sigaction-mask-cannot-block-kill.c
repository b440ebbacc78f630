/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *handling;

static void stay(int signo)
{
	(void)signo;
	open_gate(handling);
	for (;;)
		pause();
}

static void handle_with_full_mask(void *unused)
{
	struct sigaction action = {.sa_handler = stay};

	(void)unused;
	MUST(sigfillset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	MUST(raise(SIGUSR1));
}

CASE("a full sa_mask is no error, and does not keep SIGSTOP and SIGKILL from a process that runs the handler",
     POSIX("sigaction", "DESCRIPTION"))
{
	handling = new_gate();
	pid_t handler = child(handle_with_full_mask, NULL);
	pass_gate(handling);
	MUST(kill(handler, SIGSTOP));
	STOPS(handler, SIGSTOP);
	MUST(kill(handler, SIGKILL));
	DIES(handler, SIGKILL);
}
