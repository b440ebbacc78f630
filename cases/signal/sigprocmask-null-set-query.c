/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigprocmask() without a set tells the mask and changes nothing, whatever the first argument is",
     POSIX("sigprocmask", "DESCRIPTION"))
{
	static const int how[] = {SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK, 4711};
	sigset_t mask;

	block(signals(SIGUSR1, SIGRTMIN));
	for (int i = 0; i < 4; i++) {
		MUST(sigfillset(&mask));
		SUCCEEDS(sigprocmask(how[i], NULL, &mask));
		EQUAL(sigismember(&mask, SIGUSR1), 1);
		EQUAL(sigismember(&mask, SIGRTMIN), 1);
		EQUAL(sigismember(&mask, SIGUSR2), 0);
		EQUAL(sigismember(&mask, SIGTERM), 0);
	}
}
