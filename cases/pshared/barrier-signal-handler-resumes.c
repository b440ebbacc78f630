/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#include "signal.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void wait_at_barrier(void *barrier)
{
	int result = pthread_barrier_wait(barrier);
	HOLDS(result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD);
}

CASE("a process at a barrier waits on after a handler installed without SA_RESTART has run, and leaves when the last one comes",
     POSIX_OPTION(TSH, "pthread_barrier_wait", "DESCRIPTION"))
{
	pthread_barrier_t *barrier = new_barrier(2);

	handled = new_gate();
	handle(SIGUSR1, tell, 0);
	pid_t first = child(wait_at_barrier, barrier);
	BLOCKS(first);
	for (int i = 0; i < 3; i++) {
		MUST(kill(first, SIGUSR1));
		pass_gate(handled);
		BLOCKS(first);
	}
	FINISHES(child(wait_at_barrier, barrier));
	FINISHES(first);
}
