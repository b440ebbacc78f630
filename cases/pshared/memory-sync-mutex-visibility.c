/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { ROUNDS = 300, NUMBERS = 8 };

#if defined PLUMB_VARIANT_mutex
#define LOCK_TYPE pthread_mutex_t
#define INIT(lock) init_mutex(lock, NORMAL_MUTEX)
#define ENTER(lock) pthread_mutex_lock(lock)
#define LEAVE(lock) pthread_mutex_unlock(lock)
#elif defined PLUMB_VARIANT_rwlock
#define LOCK_TYPE pthread_rwlock_t
#define INIT(lock) init_rwlock(lock)
#define ENTER(lock) pthread_rwlock_wrlock(lock)
#define LEAVE(lock) pthread_rwlock_unlock(lock)
#elif defined PLUMB_VARIANT_spin
#define OBJECT "spin lock"
#define LOCK_TYPE pthread_spinlock_t
#define INIT(lock) MUST0(pthread_spin_init(lock, PTHREAD_PROCESS_SHARED))
#define ENTER(lock) pthread_spin_lock(lock)
#define LEAVE(lock) pthread_spin_unlock(lock)
#endif

static struct shared {
	LOCK_TYPE lock;
	unsigned int number[NUMBERS];
} * shared;

static void count(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		RETURNS(0, ENTER(&shared->lock));
		for (int n = 1; n < NUMBERS; n++)
			EQUAL(shared->number[n], shared->number[0]);
		for (int n = 0; n < NUMBERS; n++)
			shared->number[n]++;
		RETURNS(0, LEAVE(&shared->lock));
	}
}

CASE("what a process has stored before it unlocks a process-shared " OBJECT " is seen by the process that locks it next",
     VARIANT(mutex, "pshared/memory-sync-mutex-visibility",
	     POSIX_OPTION(TSH, "pthread_mutex_lock", "XBD 4.15.2 Memory Synchronization")),
     VARIANT(rwlock, "pshared/memory-sync-rwlock-visibility",
	     POSIX_OPTION(TSH, "pthread_rwlock_wrlock", "XBD 4.15.2 Memory Synchronization")),
     VARIANT(spin, "pshared/memory-sync-spin-visibility",
	     POSIX_OPTION(TSH, "pthread_spin_lock", "XBD 4.15.2 Memory Synchronization")))
{
	shared = shared_memory(sizeof(*shared));
	INIT(&shared->lock);
	pid_t one = child(count, NULL), two = child(count, NULL);
	FINISHES(one);
	FINISHES(two);
	for (int n = 0; n < NUMBERS; n++)
		EQUAL(shared->number[n], 2 * ROUNDS);
}
