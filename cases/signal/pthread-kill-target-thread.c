/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <signal.h>

#include "plumbline.h"

static pthread_t receiver;
static volatile sig_atomic_t runs;

static void note_thread(int signo)
{
	(void)signo;
	receiver = pthread_self();
	runs++;
}

static void wait_for_a_signal(void *unused)
{
	sigset_t none;

	(void)unused;
	MUST(sigemptyset(&none));
	FAILS(EINTR, sigsuspend(&none));
}

/* Both threads could take the signal, and so could the first thread of the process if it did not block it. */
CASE("pthread_kill() makes the handler run in the thread named, and no other thread that waits for the signal wakes",
     POSIX("pthread_kill", "DESCRIPTION"))
{
	struct sigaction action = {.sa_handler = note_thread};
	sigset_t usr1;

	MUST(sigemptyset(&action.sa_mask));
	MUST(sigaction(SIGUSR1, &action, NULL));
	MUST(sigemptyset(&usr1));
	MUST(sigaddset(&usr1, SIGUSR1));
	MUST0(pthread_sigmask(SIG_BLOCK, &usr1, NULL));
	struct thread *other = thread(wait_for_a_signal, NULL), *target = thread(wait_for_a_signal, NULL);
	BLOCKS(other);
	BLOCKS(target);
	pthread_t other_id = (pthread_t)thread_pthread(other), target_id = (pthread_t)thread_pthread(target);
	RETURNS(0, pthread_kill(target_id, SIGUSR1));
	FINISHES(target);
	EQUAL(runs, 1);
	HOLDS(receiver == target_id);
	BLOCKS(other);
	RETURNS(0, pthread_kill(other_id, SIGUSR1));
	FINISHES(other);
	EQUAL(runs, 2);
	HOLDS(receiver == other_id);
}
