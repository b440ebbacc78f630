/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("SIGCHLD that is pending is discarded when its action is set to SIG_DFL, though it is blocked",
     POSIX("2.4.3 Signal Actions", "SIG_DFL"))
{
	struct sigaction action = {.sa_handler = SIG_DFL};

	MUST(sigemptyset(&action.sa_mask));
	catch_signal(SIGCHLD, 0);
	block(signals(SIGCHLD));
	MUST(raise(SIGCHLD));
	EQUAL(pending(SIGCHLD), 1);
	SUCCEEDS(sigaction(SIGCHLD, &action, NULL));
	EQUAL(pending(SIGCHLD), 0);
	catch_signal(SIGCHLD, 0);
	unblock(signals(SIGCHLD));
	EQUAL(caught(SIGCHLD), 0);
}
