/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a signal that is ignored and not blocked is discarded: it is not pending, then or when it is caught later",
     POSIX("2.4.3 Signal Actions", "SIG_IGN"))
{
	struct sigaction action = {.sa_handler = SIG_IGN};

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	SUCCEEDS(kill(getpid(), SIGUSR1));
	SUCCEEDS(raise(SIGUSR1));
	EQUAL(pending(SIGUSR1), 0);
	catch_signal(SIGUSR1, 0);
	EQUAL(pending(SIGUSR1), 0);
	EQUAL(caught(SIGUSR1), 0);
	SUCCEEDS(raise(SIGUSR1));
	EQUAL(caught(SIGUSR1), 1);
}
