/* SPDX-License-Identifier: MIT */
#include "signal.h"

enum { SENDERS = 4, EACH = 8 };

static void queue_in_order(void *target)
{
	for (int i = 0; i < EACH; i++)
		SUCCEEDS(sigqueue(*(pid_t *)target, SIGRTMIN, VALUE(i)));
}

CASE("signals that several processes queue to one at the same time all come, those of each sender in its order",
     POSIX("2.4.2 Realtime Signal Generation and Delivery", "queued in FIFO order"))
{
	pid_t self = getpid(), sender[SENDERS];
	int next[SENDERS] = {0};
	siginfo_t info;

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	for (int s = 0; s < SENDERS; s++)
		sender[s] = child(queue_in_order, &self);
	for (int s = 0; s < SENDERS; s++)
		FINISHES(sender[s]);
	for (int i = 0; i < SENDERS * EACH; i++) {
		EQUAL(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE), SIGRTMIN);
		for (int s = 0; s < SENDERS; s++)
			if (info.si_pid == sender[s])
				EQUAL(info.si_value.sival_int, next[s]++);
	}
	for (int s = 0; s < SENDERS; s++)
		EQUAL(next[s], EACH);
	EQUAL(pending(SIGRTMIN), 0);
}
