/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t depth, deepest, masked;

static void go_deeper(int signo)
{
	if (++depth > deepest)
		deepest = depth;
	masked += blocked(signo);
	if (deepest < 5)
		raise(signo);
	depth--;
}

CASE("with SA_NODEFER a signal is not blocked while its handler runs: raised there, it is delivered at once",
     POSIX("sigaction", "DESCRIPTION, SA_NODEFER"))
{
	struct sigaction action = {.sa_handler = go_deeper, .sa_flags = SA_NODEFER};

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	MUST(raise(SIGUSR1));
	EQUAL(deepest, 5);
	EQUAL(depth, 0);
	EQUAL(masked, 0);
}
