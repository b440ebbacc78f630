/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static pthread_t receiver;
static volatile sig_atomic_t runs;

static void note_thread(int signo)
{
	(void)signo;
	receiver = pthread_self();
	runs++;
}

static void block_it(void *unused)
{
	int signo;

	(void)unused;
	MUST0(sigwait(signals(SIGUSR2), &signo));
}

static void take_it(void *unused)
{
	(void)unused;
	FAILS(EINTR, sigsuspend(signals(SIGUSR2)));
}

/* The first thread blocks it, too. */
CASE("a signal for the process runs the handler once, in the one thread that does not block it",
     POSIX("2.4.1 Signal Generation and Delivery", "signals generated for the process"))
{
	handle(SIGUSR1, note_thread, 0);
	block(signals(SIGUSR1, SIGUSR2));
	struct thread *one = thread(block_it, NULL), *taker = thread(take_it, NULL), *two = thread(block_it, NULL);
	BLOCKS(taker);
	SUCCEEDS(kill(getpid(), SIGUSR1));
	FINISHES(taker);
	MUST0(pthread_kill((pthread_t)thread_pthread(one), SIGUSR2));
	MUST0(pthread_kill((pthread_t)thread_pthread(two), SIGUSR2));
	FINISHES(one);
	FINISHES(two);
	EQUAL(runs, 1);
	HOLDS(receiver == (pthread_t)thread_pthread(taker));
	EQUAL(pending(SIGUSR1), 0);
}
