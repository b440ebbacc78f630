/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a signal that is pending is discarded when its action is set to SIG_IGN, though it is blocked",
     POSIX("2.4.3 Signal Actions", "SIG_IGN"))
{
	struct sigaction action = {.sa_handler = SIG_IGN};

	MUST(sigemptyset(&action.sa_mask));
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	MUST(raise(SIGUSR1));
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	EQUAL(pending(SIGUSR1), 0);
	catch_signal(SIGUSR1, 0);
	unblock(signals(SIGUSR1));
	EQUAL(caught(SIGUSR1), 0);
}
