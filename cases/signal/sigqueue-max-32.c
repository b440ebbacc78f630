/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a process can have 32 signals queued, and sysconf(_SC_SIGQUEUE_MAX) tells of no fewer",
     POSIX("sysconf", "_SC_SIGQUEUE_MAX; <limits.h>"))
{
	long most = sysconf(_SC_SIGQUEUE_MAX);
	int taken = 0;

	HOLDS(most == -1 || most >= 32);
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	for (int i = 0; i < 32; i++)
		SUCCEEDS(sigqueue(getpid(), SIGRTMIN, VALUE(i)));
	while (LOOK(sigtimedwait(signals(SIGRTMIN), NULL, AT_ONCE)) == SIGRTMIN)
		taken++;
	EQUAL(taken, 32);
}
