/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("a set is empty after sigemptyset(), full after sigfillset(), and sigaddset() and sigdelset() change one signal of it",
     POSIX("sigaddset", "DESCRIPTION; sigemptyset(), sigfillset(), sigdelset(), sigismember()"),
     NO_FAULT_SHOWS("the operations on sets are in no fault: every case does hundreds of them"))
{
	sigset_t set;

	SUCCEEDS(sigfillset(&set));
	for (int signo = 1; signo <= 31; signo++)
		EQUAL(sigismember(&set, signo), 1);
	for (int signo = SIGRTMIN; signo <= SIGRTMAX; signo++)
		EQUAL(sigismember(&set, signo), 1);
	SUCCEEDS(sigdelset(&set, SIGRTMAX));
	EQUAL(sigismember(&set, SIGRTMAX), 0);
	EQUAL(sigismember(&set, SIGRTMAX - 1), 1);
	SUCCEEDS(sigemptyset(&set));
	for (int signo = 1; signo <= 31; signo++)
		EQUAL(sigismember(&set, signo), 0);
	for (int signo = SIGRTMIN; signo <= SIGRTMAX; signo++) {
		EQUAL(sigismember(&set, signo), 0);
		SUCCEEDS(sigaddset(&set, signo));
		EQUAL(sigismember(&set, signo), 1);
	}
	EQUAL(sigismember(&set, SIGUSR1), 0);
}
