/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void queue_again(void *unused)
{
	struct sigaction action = {.sa_handler = SIG_IGN};

	(void)unused;
	MUST(sigemptyset(&action.sa_mask));
	for (int round = 0; round < 100; round++) {
		catch_signal(SIGRTMIN, 0);
		for (int i = 0; i < 32; i++)
			SUCCEEDS(sigqueue(getpid(), SIGRTMIN, VALUE(i)));
		SUCCEEDS(sigaction(SIGRTMIN, &action, NULL));
		EQUAL(pending(SIGRTMIN), 0);
	}
	catch_signal(SIGRTMIN, 0);
	unblock(signals(SIGRTMIN));
	EQUAL(caught(SIGRTMIN), 0);
}

/* 32 is _POSIX_SIGQUEUE_MAX: so many can be queued anywhere. */
CASE("setting a queued signal's action to SIG_IGN discards all its values, and as many can be queued again, a hundred times",
     POSIX("2.4.3 Signal Actions", "SIG_IGN"))
{
	block(signals(SIGRTMIN));
	FINISHES(child(queue_again, NULL));
}
