/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void lead_group(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
}

CASE(SENDER " for a process group whose last member has ended and been waited for fails with ESRCH",
     VARIANT(kill_group, "signal/kill-group-missing-esrch", POSIX("kill", "ERRORS [ESRCH]")),
     VARIANT(killpg, "signal/killpg-missing-esrch", XSI("killpg", "ERRORS; kill() ERRORS [ESRCH]")))
{
	pid_t group = child(lead_group, NULL);

	FINISHES(group);
	FAILS(ESRCH, SEND(group, SIGUSR1));
	FAILS(ESRCH, SEND(group, 0));
}
