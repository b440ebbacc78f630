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

static void block_it(void *taken)
{
	pass_gate(taken);
}

static void take_it(void *unused)
{
	(void)unused;
	FAILS(EINTR, sigsuspend(signals()));
}

/* The first thread blocks it, too. */
CASE("a signal for the process runs the handler once, in the one thread that does not block it",
     POSIX("2.4.1 Signal Generation and Delivery", "signals generated for the process"))
{
	struct gate *taken = new_gate();

	handle(SIGUSR1, note_thread, 0);
	block(signals(SIGUSR1));
	struct thread *one = thread(block_it, taken), *taker = thread(take_it, NULL), *two = thread(block_it, taken);
	BLOCKS(taker);
	SUCCEEDS(kill(getpid(), SIGUSR1));
	FINISHES(taker);
	open_gate(taken);
	open_gate(taken);
	FINISHES(one);
	FINISHES(two);
	EQUAL(runs, 1);
	HOLDS(receiver == (pthread_t)thread_pthread(taker));
	EQUAL(pending(SIGUSR1), 0);
}
