/* SPDX-License-Identifier: MIT */
#include "robust.h"

static struct gate *tried, *held;

static void recover_slowly(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	open_gate(held);
	pass_gate(tried);
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("who got a robust mutex with EOWNERDEAD owns it: until it unlocks, trying returns EBUSY and locking blocks",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutex_trylock() ERRORS [EBUSY]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	tried = new_gate();
	held = new_gate();
	LOSES_ITS_OWNER(mutex);
	pid_t owner = child(recover_slowly, mutex);
	pass_gate(held);
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
	pid_t waiter = child(lock_and_unlock, mutex);
	BLOCKS(waiter);
	open_gate(tried);
	FINISHES(owner);
	FINISHES(waiter);
	RETURNS(0, pthread_mutex_trylock(mutex));
}
