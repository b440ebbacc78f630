/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void find_locked_spinning(void *lock)
{
	RETURNS(EBUSY, pthread_spin_trylock(lock));
	RETURNS(EBUSY, pthread_spin_trylock(lock));
}

static void find_unlocked_spinning(void *lock)
{
	RETURNS(0, pthread_spin_trylock(lock));
	RETURNS(EBUSY, pthread_spin_trylock(lock));
	RETURNS(0, pthread_spin_unlock(lock));
}

CASE("pthread_spin_trylock() returns EBUSY while another process holds the spin lock, and takes it when that has unlocked",
     POSIX_OPTION(TSH, "pthread_spin_trylock", "DESCRIPTION; ERRORS [EBUSY]"))
{
	pthread_spinlock_t *lock = (pthread_spinlock_t *)shared_memory(sizeof(*lock));

	MUST0(pthread_spin_init(lock, PTHREAD_PROCESS_SHARED));
	RETURNS(0, pthread_spin_trylock(lock));
	FINISHES(child(find_locked_spinning, (void *)lock));
	RETURNS(0, pthread_spin_unlock(lock));
	FINISHES(child(find_unlocked_spinning, (void *)lock));
	RETURNS(0, pthread_spin_trylock(lock));
	RETURNS(EBUSY, pthread_spin_trylock(lock));
}
