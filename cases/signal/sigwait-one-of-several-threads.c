/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "signal.h"

static int taken;

static void wait_for_one(void *unused)
{
	int signo = 0;

	(void)unused;
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	EQUAL(signo, SIGUSR1);
	__atomic_fetch_add(&taken, 1, __ATOMIC_SEQ_CST);
}

/* How many have returned, when so many at least have. */
static int returned(int least)
{
	while (__atomic_load_n(&taken, __ATOMIC_SEQ_CST) < least)
		sched_yield();
	return __atomic_load_n(&taken, __ATOMIC_SEQ_CST);
}

CASE("of three threads that sigwait() for a signal, one returns for each that is sent to the process",
     POSIX("sigwait", "DESCRIPTION"))
{
	struct thread *waiters[3];

	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	for (int i = 0; i < 3; i++)
		waiters[i] = thread(wait_for_one, NULL);
	for (int i = 0; i < 3; i++)
		BLOCKS(waiters[i]);
	for (int sent = 1; sent <= 3; sent++) {
		MUST(kill(getpid(), SIGUSR1));
		EQUAL(returned(sent), sent);
		EQUAL(pending(SIGUSR1), 0);
	}
	for (int i = 0; i < 3; i++)
		FINISHES(waiters[i]);
	EQUAL(taken, 3);
}
