/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void queue_and_take(void *unused)
{
	(void)unused;
	catch_signal(SIGRTMIN + 5, 0);
	block(signals(SIGRTMIN + 5));
	for (int i = 0; i < 32; i++)
		SUCCEEDS(sigqueue(getpid(), SIGRTMIN + 5, VALUE(i)));
	await_caught(SIGRTMIN + 5, 32);
	EQUAL(caught(SIGRTMIN + 5), 32);
	EQUAL(pending(SIGRTMIN + 5), 0);
}

CASE("a realtime signal that is queued 32 times while it is blocked is delivered 32 times",
     POSIX("2.4.2 Realtime Signal Generation and Delivery", "queued in FIFO order"))
{
	FINISHES(child(queue_and_take, NULL));
}
