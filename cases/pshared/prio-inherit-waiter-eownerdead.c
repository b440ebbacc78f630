/* SPDX-License-Identifier: MIT */
#include "robust.h"

static struct gate *locked, *never;

static void hold(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	open_gate(locked);
	pass_gate(never);
}

CASE("a process that waits for a robust mutex with PTHREAD_PRIO_INHERIT gets it with EOWNERDEAD when the owner is killed",
     POSIX_OPTION(RPI, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutexattr_setprotocol()"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX, INHERIT_MUTEX);

	locked = new_gate();
	never = new_gate();
	pid_t owner = child(hold, mutex);
	pass_gate(locked);
	pid_t waiter = child(find_owner_dead, mutex);
	BLOCKS(waiter);
	stop(owner);
	FINISHES(waiter);
	IS_UNLOCKED(mutex);
}
