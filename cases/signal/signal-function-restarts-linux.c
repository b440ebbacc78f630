/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* BSD's signal() */
#include "signal.h"

static volatile sig_atomic_t masked;

static void look(int signo)
{
	masked = blocked(signo);
}

CASE("a handler that signal() installs stays, runs with its signal blocked, and has calls restarted",
     LINUX("signal(2)", "Portability"))
{
	HOLDS(signal(SIGUSR1, look) == SIG_DFL);
	EQUAL(action_of(SIGUSR1).sa_flags & (SA_RESTART | SA_RESETHAND | SA_NODEFER), SA_RESTART);
	SUCCEEDS(raise(SIGUSR1));
	EQUAL(masked, 1);
	HOLDS(action_of(SIGUSR1).sa_handler == look);
}
