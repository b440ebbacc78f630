/* SPDX-License-Identifier: MIT */
#include <signal.h>

#include "robust.h"

static struct gate *locked, *never;

static void hold(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	open_gate(locked);
	pass_gate(never);
}

CASE("a robust mutex whose owner was killed by SIGKILL is had with EOWNERDEAD, and while the owner lived it was locked",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	locked = new_gate();
	never = new_gate();
	pid_t owner = child(hold, mutex);
	pass_gate(locked);
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
	MUST(kill(owner, SIGKILL));
	DIES(owner, SIGKILL);
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	IS_LOCKED(mutex);
}
