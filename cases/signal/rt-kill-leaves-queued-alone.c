/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void take_all(void *unused)
{
	siginfo_t info;
	int values = 0, last = 0;

	(void)unused;
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	for (int i = 1; i <= 3; i++) {
		MUST(sigqueue(getpid(), SIGRTMIN, VALUE(i)));
		SUCCEEDS(kill(getpid(), SIGRTMIN));
	}
	while (LOOK(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE)) == SIGRTMIN)
		if (info.si_code == SI_QUEUE) {
			values++;
			EQUAL(info.si_value.sival_int, last + 1);
			last = info.si_value.sival_int;
		}
	EQUAL(values, 3);
}

CASE("kill() has no effect on what is queued for the same realtime signal: each value comes, in its order",
     POSIX("2.4.2 Realtime Signal Generation and Delivery", "no effect on signals already queued"))
{
	FINISHES(child(take_all, NULL));
}
