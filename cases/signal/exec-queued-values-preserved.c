/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void take_queued(const char *unused)
{
	siginfo_t info;

	(void)unused;
	for (int i = 1; i <= 3; i++) {
		EQUAL(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE), SIGRTMIN);
		EQUAL(info.si_code, SI_QUEUE);
		EQUAL(info.si_value.sival_int, i);
	}
	FAILS(EAGAIN, sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE));
}

static void exec_with_queue(void *unused)
{
	(void)unused;
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	for (int i = 1; i <= 3; i++)
		MUST(sigqueue(getpid(), SIGRTMIN, VALUE(i)));
	exec_self("");
}

CASE("signals that are queued stay so across exec, with their values and in their order",
     LINUX("signal(7)", "Signal mask and pending signals"), NEEDS(EXEC_SELF), AFTER_EXEC(take_queued),
     NOT_UNDER_MEMCHECK("valgrind takes pending signals itself, and loses them at exec"))
{
	FINISHES(child(exec_with_queue, NULL));
}
