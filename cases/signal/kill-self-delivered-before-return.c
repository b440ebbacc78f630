/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a signal that the only thread of a process sends itself with " SENDER " has been handled when that returns 0",
     VARIANT(kill, "signal/kill-self-delivered-before-return", POSIX("kill", "DESCRIPTION")),
     VARIANT(sigqueue, "signal/sigqueue-self-delivered-before-return", POSIX("sigqueue", "DESCRIPTION"),
	     NOT_UNDER_MEMCHECK("valgrind 3.19 delivers a signal that sigqueue() sends to its caller after that has returned")),
     VARIANT(raise, "signal/raise-single-thread", POSIX("raise", "DESCRIPTION")))
{
	catch_signal(SIGUSR1, 0);
	for (int times = 1; times <= 100; times++) {
		SUCCEEDS(SEND(getpid(), SIGUSR1));
		EQUAL(caught(SIGUSR1), times);
	}
}
