/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void set_default_while_pending(void *unused)
{
	struct sigaction action = {.sa_handler = SIG_DFL};

	(void)unused;
	MUST(sigemptyset(&action.sa_mask));
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	MUST(raise(SIGUSR1));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	EQUAL(pending(SIGUSR1), 1);
	(void)LOOK(sigprocmask(SIG_UNBLOCK, signals(SIGUSR1), NULL));
}

CASE("the action is that at delivery: a pending SIGUSR1 whose action becomes the default ends the process when unblocked",
     POSIX("2.4.1 Signal Generation and Delivery", "the determination of which action is taken"))
{
	DIES(child(set_default_while_pending, NULL), SIGUSR1);
}
