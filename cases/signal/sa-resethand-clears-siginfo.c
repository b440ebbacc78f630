/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t flags = -1;

static void look(int signo, siginfo_t *info, void *context)
{
	(void)info;
	(void)context;
	flags = action_of(signo).sa_flags & SA_SIGINFO;
}

/* Linux resets the handler and leaves the flags as they are, which its pages say nothing of. */
CASE("on entry to a handler with SA_RESETHAND, POSIX has SA_SIGINFO cleared, which Linux leaves set",
     LINUX_DEVIATION("sigaction(2)", "SA_RESETHAND"))
{
	struct sigaction action = {.sa_sigaction = look, .sa_flags = SA_RESETHAND | SA_SIGINFO};

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	MUST(raise(SIGUSR1));
	HOLDS(action_of(SIGUSR1).sa_handler == SIG_DFL);
	LINUX_OR_POSIX(flags == SA_SIGINFO, flags == 0);
}
