/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void change_mask(int signo)
{
	(void)signo;
	block(signals(SIGUSR2, SIGTERM));
	unblock(signals(SIGHUP));
}

CASE("when a handler returns, the mask is as before, whatever sigprocmask() has made of it there",
     POSIX("sigaction", "DESCRIPTION"))
{
	struct sigaction action = {.sa_handler = change_mask};

	action.sa_mask = *signals(SIGALRM);
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	block(signals(SIGHUP));
	MUST(raise(SIGUSR1));
	EQUAL(blocked(SIGHUP), 1);
	EQUAL(blocked(SIGUSR2), 0);
	EQUAL(blocked(SIGTERM), 0);
	EQUAL(blocked(SIGALRM), 0);
	EQUAL(blocked(SIGUSR1), 0);
}
