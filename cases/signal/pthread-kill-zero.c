/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static void see_no_signal(void *asked)
{
	sigset_t set;

	pass_gate(asked);
	MUST(sigpending(&set));
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		EQUAL(sigismember(&set, signo) == 1, false);
}

CASE("pthread_kill() with signal 0 returns 0 for a thread that is there, and sends nothing",
     POSIX("pthread_kill", "DESCRIPTION"))
{
	struct gate *asked = new_gate();
	sigset_t all;

	MUST(sigfillset(&all));
	block(&all);
	struct thread *other = thread(see_no_signal, asked);
	RETURNS(0, pthread_kill((pthread_t)thread_pthread(other), 0));
	RETURNS(0, pthread_kill(pthread_self(), 0));
	open_gate(asked);
	FINISHES(other);
}
