/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t runs;

static void count(int signo)
{
	runs += signo == SIGUSR1;
}

CASE("a handler that sigaction() installs stays installed however often it runs", POSIX("sigaction", "DESCRIPTION"))
{
	struct sigaction action = {.sa_handler = count};

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	for (int times = 1; times <= 1000; times++) {
		MUST(raise(SIGUSR1));
		EQUAL(runs, times);
	}
	HOLDS(action_of(SIGUSR1).sa_handler == count);
}
