/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static void kill_one_thread(void *unused)
{
	struct thread *victim = thread(wait_for_death, NULL);

	(void)unused;
	RETURNS(0, pthread_kill((pthread_t)thread_pthread(victim), SIGTERM));
	wait_for_death(NULL);
}

CASE("pthread_kill() with a signal whose action is to terminate ends the whole process, not the thread alone",
     POSIX("pthread_kill", "DESCRIPTION; 2.4.3 Signal Actions"),
     NO_FAULT_SHOWS("the call ends the process, and no fault is injected into what does not return"))
{
	DIES(child(kill_one_thread, NULL), SIGTERM);
}
