/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE(SENDER " of a process that has ended and been waited for fails with ESRCH",
     VARIANT(kill, "signal/kill-esrch", POSIX("kill", "ERRORS [ESRCH]")),
     VARIANT(sigqueue, "signal/sigqueue-esrch", POSIX("sigqueue", "ERRORS [ESRCH]")))
{
	pid_t ended = child(end, NULL);

	FINISHES(ended);
	FAILS(ESRCH, SEND(ended, SIGUSR1));
	FAILS(ESRCH, SEND(ended, 0));
}
