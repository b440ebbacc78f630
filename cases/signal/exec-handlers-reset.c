/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_default(const char *unused)
{
	(void)unused;
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		if (signo == SIGUSR1 || signo == SIGTERM || signo == SIGRTMIN || signo == SIGCHLD) {
			struct sigaction action = {.sa_handler = SIG_IGN};

			SUCCEEDS(sigaction(signo, NULL, &action));
			HOLDS(action.sa_handler == SIG_DFL);
		}
}

static void exec_with_handlers(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGTERM, SA_RESTART | SA_NODEFER);
	catch_signal(SIGRTMIN, 0);
	catch_signal(SIGCHLD, 0);
	exec_self("");
}

CASE("signals that are caught have their default action after exec", POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF),
     AFTER_EXEC(see_default))
{
	FINISHES(child(exec_with_handlers, NULL));
}
