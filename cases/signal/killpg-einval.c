/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "signal.h"

static void signal_own_group(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	FAILS(EINVAL, SEND(getpid(), -1));
	FAILS(EINVAL, SEND(getpid(), INT_MAX));
}

CASE(SENDER " for a process group that is there fails with EINVAL when the number is not that of a signal",
     VARIANT(kill_group, "signal/kill-group-einval", POSIX("kill", "ERRORS [EINVAL]")),
     VARIANT(killpg, "signal/killpg-einval", XSI("killpg", "ERRORS; kill() ERRORS [EINVAL]")))
{
	FINISHES(child(signal_own_group, NULL));
}
