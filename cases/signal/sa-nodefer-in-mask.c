/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t masked = -1;

static void look(int signo)
{
	masked = blocked(signo);
}

CASE("with SA_NODEFER a signal that its own sa_mask holds is blocked while the handler runs",
     POSIX("sigaction", "DESCRIPTION, SA_NODEFER"),
     NOT_UNDER_MEMCHECK("valgrind delivers signals by itself, with SA_NODEFER over sa_mask"))
{
	struct sigaction action = {.sa_handler = look, .sa_flags = SA_NODEFER};

	action.sa_mask = *signals(SIGUSR1);
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	MUST(raise(SIGUSR1));
	EQUAL(masked, 1);
	EQUAL(blocked(SIGUSR1), 0);
}
