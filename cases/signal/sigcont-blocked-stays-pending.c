/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_it_pending(void *continued)
{
	pass_gate(continued);
	EQUAL(pending(SIGCONT), 1);
	EQUAL(caught(SIGCONT), 0);
	unblock(signals(SIGCONT));
	EQUAL(caught(SIGCONT), 1);
}

CASE("SIGCONT that is blocked, and not ignored, is pending when it has continued the process, and then handled",
     POSIX("2.4.1 Signal Generation and Delivery", "SIGCONT"))
{
	struct gate *continued = new_gate();

	catch_signal(SIGCONT, 0);
	block(signals(SIGCONT));
	pid_t pid = child(see_it_pending, continued);
	stop_until_continued(pid);
	SUCCEEDS(kill(pid, SIGCONT));
	open_gate(continued);
	FINISHES(pid);
}
