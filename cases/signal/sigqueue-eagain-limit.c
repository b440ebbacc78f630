/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "signal.h"

static void queue_beyond_limit(void *unused)
{
	struct rlimit usual, none;
	siginfo_t info;

	(void)unused;
	MUST(getrlimit(RLIMIT_SIGPENDING, &usual));
	none = (struct rlimit){0, usual.rlim_max};
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	FAILS(EAGAIN, sigqueue(getpid(), SIGRTMIN, VALUE(1)));
	EQUAL(pending(SIGRTMIN), 0);
	MUST(setrlimit(RLIMIT_SIGPENDING, &usual));
	SUCCEEDS(sigqueue(getpid(), SIGRTMIN, VALUE(2)));
	EQUAL(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE), SIGRTMIN);
	EQUAL(info.si_value.sival_int, 2);
}

CASE("sigqueue() of a realtime signal fails with EAGAIN, and sends none, while RLIMIT_SIGPENDING lets no more be queued",
     LINUX("setrlimit(2)", "RLIMIT_SIGPENDING; sigqueue(3) ERRORS"))
{
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	FINISHES(child(queue_beyond_limit, NULL));
}
