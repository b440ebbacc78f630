/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void queue_and_take(void *unused)
{
	(void)unused;
	catch_signal(SIGRTMAX, 0);
	block(signals(SIGRTMAX));
	for (int i = 0; i < 32; i++)
		SUCCEEDS(sigqueue(getpid(), SIGRTMAX, VALUE(i)));
	await_caught(SIGRTMAX, 32);
	EQUAL(caught(SIGRTMAX), 32);
	EQUAL(pending(SIGRTMAX), 0);
}

CASE("a realtime signal that is queued 32 times while it is blocked is delivered 32 times",
     POSIX("2.4.2 Realtime Signal Generation and Delivery", "queued in FIFO order"))
{
	FINISHES(child(queue_and_take, NULL));
}
