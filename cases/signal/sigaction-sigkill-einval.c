/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void handler(int signo)
{
	(void)signo;
}

CASE("sigaction() that would catch or ignore SIGKILL or SIGSTOP fails with EINVAL, and their action stays the default",
     POSIX("sigaction", "ERRORS [EINVAL]"))
{
	static const int signos[] = {SIGKILL, SIGSTOP};
	struct sigaction action = {.sa_flags = 0};

	MUST(sigemptyset(&action.sa_mask));
	for (int i = 0; i < 2; i++) {
		action.sa_handler = handler;
		FAILS(EINVAL, sigaction(signos[i], &action, NULL));
		action.sa_handler = SIG_IGN;
		FAILS(EINVAL, sigaction(signos[i], &action, NULL));
		HOLDS(action_of(signos[i]).sa_handler == SIG_DFL);
	}
}
