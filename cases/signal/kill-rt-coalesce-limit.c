/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "signal.h"

static void kill_beyond_limit(void *unused)
{
	struct rlimit none = {0, 0};

	(void)unused;
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	SUCCEEDS(kill(getpid(), SIGRTMIN));
	EQUAL(pending(SIGRTMIN), 1);
	EQUAL(sigtimedwait(signals(SIGRTMIN), NULL, AT_ONCE), SIGRTMIN);
	EQUAL(pending(SIGRTMIN), 0);
}

CASE("kill() of a realtime signal succeeds when RLIMIT_SIGPENDING lets none be queued: it is pending all the same",
     LINUX("getrlimit(2)", "RLIMIT_SIGPENDING"))
{
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	FINISHES(child(kill_beyond_limit, NULL));
}
