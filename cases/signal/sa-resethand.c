/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t runs, reset;

static void look(int signo)
{
	runs++;
	reset = action_of(signo).sa_handler == SIG_DFL;
}

static void raise_twice(void *second)
{
	struct sigaction action = {.sa_handler = look, .sa_flags = SA_RESETHAND};

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	MUST(raise(SIGUSR1));
	EQUAL(runs, 1);
	EQUAL(reset, 1);
	INT(second) = 1;
	(void)LOOK(raise(SIGUSR1));
}

CASE("with SA_RESETHAND the action is the default again from the handler's entry on, and a second signal is not caught",
     POSIX("sigaction", "DESCRIPTION, SA_RESETHAND"))
{
	int *second = shared_memory(sizeof(int));

	DIES(child(raise_twice, second), SIGUSR1);
	EQUAL(*second, 1);
}
