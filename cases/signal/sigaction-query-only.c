/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "signal.h"

static void other_handler(int signo)
{
	(void)signo;
}

CASE("sigaction() without a new action tells handler, mask and flags of the present one, and leaves it installed",
     POSIX("sigaction", "DESCRIPTION"))
{
	struct sigaction set = {.sa_handler = other_handler, .sa_flags = SA_RESTART | SA_NODEFER}, told;

	set.sa_mask = *signals(SIGUSR2);
	SUCCEEDS(sigaction(SIGUSR1, &set, NULL));
	for (int i = 0; i < 2; i++) {
		memset(&told, 0, sizeof(told));
		SUCCEEDS(sigaction(SIGUSR1, NULL, &told));
		HOLDS(told.sa_handler == other_handler);
		EQUAL(told.sa_flags & (SA_RESTART | SA_NODEFER | SA_RESETHAND | SA_SIGINFO), SA_RESTART | SA_NODEFER);
		EQUAL(sigismember(&told.sa_mask, SIGUSR2), 1);
		EQUAL(sigismember(&told.sa_mask, SIGUSR1), 0);
	}
}
