/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void go_on(void *continued)
{
	pass_gate(continued);
}

static void continue_it(struct gate *continued)
{
	pid_t pid = child(go_on, continued);

	stop_until_continued(pid);
	open_gate(continued);
	SUCCEEDS(kill(pid, SIGCONT));
	FINISHES(pid);
}

CASE("SIGCONT continues a stopped process even if it ignores, or blocks, that signal",
     POSIX("2.4.1 Signal Generation and Delivery", "SIGCONT"))
{
	handle(SIGCONT, SIG_IGN, 0);
	continue_it(new_gate());
	catch_signal(SIGCONT, 0);
	block(signals(SIGCONT));
	continue_it(new_gate());
}
