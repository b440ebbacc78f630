/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* without it glibc has another function for signal() */
#include "signal.h"

static void handler(int signo)
{
	(void)signo;
}

CASE("signal() returns the former action: the default, a handler, SIG_IGN", POSIX("signal", "DESCRIPTION; RETURN VALUE"))
{
	HOLDS(signal(SIGUSR1, handler) == SIG_DFL);
	HOLDS(signal(SIGUSR1, SIG_IGN) == handler);
	SUCCEEDS(raise(SIGUSR1));
	HOLDS(signal(SIGUSR1, SIG_DFL) == SIG_IGN);
	HOLDS(action_of(SIGUSR1).sa_handler == SIG_DFL);
}
