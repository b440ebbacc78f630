/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static struct gate *handled;
static pthread_t receiver;
static volatile sig_atomic_t runs;

static void note_thread(int signo)
{
	(void)signo;
	receiver = pthread_self();
	runs++;
	open_gate(handled);
}

static void block_it(void *done)
{
	pass_gate(done);
}

static void take_it(void *done)
{
	unblock(signals(SIGUSR1));
	pass_gate(done);
}

/* The first thread blocks it, too. */
CASE("a signal for the process runs the handler once, in the one thread that does not block it",
     POSIX("2.4.1 Signal Generation and Delivery", "signals generated for the process"))
{
	struct gate *done = new_gate();

	handled = new_gate();
	handle(SIGUSR1, note_thread, 0);
	block(signals(SIGUSR1));
	struct thread *one = thread(block_it, done), *taker = thread(take_it, done), *two = thread(block_it, done);
	SUCCEEDS(kill(getpid(), SIGUSR1));
	pass_gate(handled);
	for (int i = 0; i < 3; i++)
		open_gate(done);
	FINISHES(one);
	FINISHES(two);
	FINISHES(taker);
	EQUAL(runs, 1);
	HOLDS(receiver == (pthread_t)thread_pthread(taker));
	EQUAL(pending(SIGUSR1), 0);
}
