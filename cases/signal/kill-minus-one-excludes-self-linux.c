/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void be_signalled(void *ready)
{
	catch_signal(SIGURG, 0);
	block(signals(SIGURG));
	open_gate(ready);
	await_caught(SIGURG, 1);
}

/* Who does not catch SIGURG ignores it: nobody else on the machine takes notice. */
CASE("kill() of -1 signals other processes, and not the caller on Linux", LINUX_DEVIATION("kill(2)", "NOTES"),
     NEEDS(OWN_MACHINE))
{
	struct gate *ready = new_gate();
	pid_t other = child(be_signalled, ready);

	pass_gate(ready);
	catch_signal(SIGURG, 0);
	SUCCEEDS(kill(-1, SIGURG));
	FINISHES(other);
	LINUX_OR_POSIX(caught(SIGURG) == 0, caught(SIGURG) == 1);
}
