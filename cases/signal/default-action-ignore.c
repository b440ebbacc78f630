/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("the default action of SIGCHLD and SIGURG is to ignore them", POSIX("<signal.h>", "default actions, I"))
{
	static const int signos[] = {SIGCHLD, SIGURG};

	for (int i = 0; i < 2; i++) {
		handle(signos[i], SIG_DFL, 0);
		SUCCEEDS(raise(signos[i]));
		SUCCEEDS(kill(getpid(), signos[i]));
		EQUAL(pending(signos[i]), 0);
	}
	catch_signal(SIGCHLD, 0);
	EQUAL(caught(SIGCHLD), 0);
	SUCCEEDS(raise(SIGCHLD));
	EQUAL(caught(SIGCHLD), 1);
}
