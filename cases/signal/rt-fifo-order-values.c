/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

static int values[8];
static volatile sig_atomic_t count;

static void note_value(int signo, siginfo_t *info, void *context)
{
	(void)signo;
	(void)context;
	values[count++ % 8] = info->si_value.sival_int;
}

/* Of signals that are unblocked together one at least is delivered at once: so it is repeated until none is left. */
static void queue_and_take(void *unused)
{
	struct sigaction action = {.sa_sigaction = note_value, .sa_flags = SA_SIGINFO};
	static const int sent[] = {30, 10, 20, 10};
	sigset_t rt, none, pending;

	(void)unused;
	MUST(sigemptyset(&action.sa_mask));
	MUST(sigaction(SIGRTMIN, &action, NULL));
	MUST(sigemptyset(&none));
	MUST(sigemptyset(&rt));
	MUST(sigaddset(&rt, SIGRTMIN));
	MUST(sigprocmask(SIG_BLOCK, &rt, NULL));
	for (int i = 0; i < 4; i++)
		EQUAL(sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = sent[i]}), 0);
	EQUAL(count, 0);
	do {
		FAILS(EINTR, sigsuspend(&none));
		MUST(sigpending(&pending));
	} while (sigismember(&pending, SIGRTMIN));
	EQUAL(count, 4);
	EQUAL_BYTES(values, sent, sizeof(sent));
}

CASE("instances of a realtime signal queued with sigqueue() while it is blocked are all delivered, in the order sent, with "
     "their values",
     POSIX("sigqueue", "DESCRIPTION; 2.4.2 Realtime Signal Generation and Delivery"))
{
	FINISHES(child(queue_and_take, NULL));
}
