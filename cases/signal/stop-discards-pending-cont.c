/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a stop signal, though blocked itself, discards SIGCONT that is pending for the process and its thread",
     POSIX("2.4.1 Signal Generation and Delivery", "stop signals"))
{
	catch_signal(SIGCONT, 0);
	catch_signal(SIGTSTP, 0);
	block(signals(SIGCONT, SIGTSTP));
	MUST(kill(getpid(), SIGCONT));
	MUST(raise(SIGCONT));
	EQUAL(pending(SIGCONT), 1);
	SUCCEEDS(kill(getpid(), SIGTSTP));
	EQUAL(pending(SIGCONT), 0);
	EQUAL(pending(SIGTSTP), 1);
	unblock(signals(SIGCONT));
	EQUAL(caught(SIGCONT), 0);
}
