/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("SIGCONT discards the stop signals that are pending for the process and its thread",
     POSIX("2.4.1 Signal Generation and Delivery", "SIGCONT"))
{
	catch_signal(SIGTSTP, 0);
	catch_signal(SIGTTIN, 0);
	catch_signal(SIGTTOU, 0);
	block(signals(SIGTSTP, SIGTTIN, SIGTTOU));
	MUST(kill(getpid(), SIGTSTP));
	MUST(kill(getpid(), SIGTTIN));
	MUST(raise(SIGTTOU));
	EQUAL(pending(SIGTSTP) + pending(SIGTTIN) + pending(SIGTTOU), 3);
	SUCCEEDS(kill(getpid(), SIGCONT));
	EQUAL(pending(SIGTSTP) + pending(SIGTTIN) + pending(SIGTTOU), 0);
	unblock(signals(SIGTSTP, SIGTTIN, SIGTTOU));
	EQUAL(caught(SIGTSTP) + caught(SIGTTIN) + caught(SIGTTOU), 0);
}
