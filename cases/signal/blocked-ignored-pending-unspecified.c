/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a signal for a process that both blocks and ignores it either remains pending or is discarded",
     POSIX_MAY("2.4.1 Signal Generation and Delivery", "blocked and ignored"))
{
	VARIES("Linux keeps it pending, which none of its pages say");
	handle(SIGUSR1, SIG_IGN, 0);
	block(signals(SIGUSR1));
	SUCCEEDS(kill(getpid(), SIGUSR1));
	OBSERVE("%s", pending(SIGUSR1) ? "it is pending" : "it is discarded");
	unblock(signals(SIGUSR1));
	EQUAL(pending(SIGUSR1), 0);
}
