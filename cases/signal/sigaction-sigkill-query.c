/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigaction() tells the action of SIGKILL and of SIGSTOP, too: the default", POSIX("sigaction", "DESCRIPTION; RATIONALE"))
{
	struct sigaction kill_action = {.sa_handler = SIG_IGN}, stop_action = kill_action;

	SUCCEEDS(sigaction(SIGKILL, NULL, &kill_action));
	HOLDS(kill_action.sa_handler == SIG_DFL);
	SUCCEEDS(sigaction(SIGSTOP, NULL, &stop_action));
	HOLDS(stop_action.sa_handler == SIG_DFL);
}
