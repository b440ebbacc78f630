/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_ignored(const char *unused)
{
	struct sigaction action;

	(void)unused;
	SUCCEEDS(sigaction(SIGUSR1, NULL, &action));
	HOLDS(action.sa_handler == SIG_IGN);
	action.sa_handler = SIG_DFL;
	SUCCEEDS(sigaction(SIGHUP, NULL, &action));
	HOLDS(action.sa_handler == SIG_IGN);
	SUCCEEDS(sigaction(SIGUSR2, NULL, &action));
	HOLDS(action.sa_handler == SIG_DFL);
	SUCCEEDS(raise(SIGUSR1));
}

static void exec_ignoring(void *unused)
{
	(void)unused;
	handle(SIGUSR1, SIG_IGN, 0);
	handle(SIGHUP, SIG_IGN, 0);
	exec_self("");
}

CASE("signals that are ignored stay ignored after exec, and the default action stays the default", POSIX("exec", "DESCRIPTION"),
     NEEDS(EXEC_SELF), AFTER_EXEC(see_ignored))
{
	FINISHES(child(exec_ignoring, NULL));
}
