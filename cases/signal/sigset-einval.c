/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigaddset(), sigdelset() and sigismember() of a number that no signal can have fail with EINVAL, or do nothing",
     POSIX_MAY("sigaddset", "ERRORS [EINVAL]"),
     NO_FAULT_SHOWS("the operations on sets are in no fault: every case does hundreds of them"))
{
	sigset_t set, before;

	MUST(sigemptyset(&set));
	MUST(sigaddset(&set, SIGUSR1));
	before = set;
	VARIES("POSIX has EINVAL as an error that may be told, and Linux's pages have it");
	int added = sigaddset(&set, 4711), deleted = sigdelset(&set, -1), member = sigismember(&set, 4711);
	HOLDS(added == 0 || added == -1);
	HOLDS(deleted == 0 || deleted == -1);
	HOLDS(member == 0 || member == -1);
	OBSERVE("sigaddset() %d, sigdelset() %d, sigismember() %d", added, deleted, member);
	for (int signo = 1; signo <= 31; signo++)
		EQUAL(sigismember(&set, signo), sigismember(&before, signo));
}
