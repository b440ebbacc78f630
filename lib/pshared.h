/* SPDX-License-Identifier: MIT */
/*
 * pshared.h - words of the cases about mutexes, read-write locks, condition variables, barriers and spin locks that processes
 * share. They include it in the place of plumbline.h and <pthread.h>, and before all else.
 */
#ifndef PLUMB_PSHARED_H
#define PLUMB_PSHARED_H

#if defined PLUMB_VARIANT_clocklock || defined PLUMB_VARIANT_clockrdlock || defined PLUMB_VARIANT_clockwrlock || \
	defined PLUMB_VARIANT_clockwait
#define _GNU_SOURCE /* pthread_mutex_clocklock() and its like, where the libc is older than POSIX.1-2024 */
#endif
#include <pthread.h>

#include "deadline.h"

/*
 * The objects: set-up. Each is new, process-shared, and in memory that the children made later share. Functions that a libc may
 * lack are named where a case asks for them, so that such a libc loses that case and no other.
 */
struct plumb_mutex {
	int type, robust, protocol;
	int (*set_robust)(pthread_mutexattr_t *attr, int robust);
	int (*set_protocol)(pthread_mutexattr_t *attr, int protocol);
};
static inline void plumb_init_mutex(pthread_mutex_t *mutex, struct plumb_mutex wanted)
{
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	if (wanted.type)
		MUST0(pthread_mutexattr_settype(&attr, wanted.type));
	if (wanted.set_robust)
		MUST0(wanted.set_robust(&attr, wanted.robust));
	if (wanted.set_protocol)
		MUST0(wanted.set_protocol(&attr, wanted.protocol));
	MUST0(pthread_mutex_init(mutex, &attr));
	MUST0(pthread_mutexattr_destroy(&attr));
}
static inline pthread_mutex_t *plumb_new_mutex(struct plumb_mutex wanted)
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));

	plumb_init_mutex(mutex, wanted);
	return mutex;
}
/* new_mutex(NORMAL_MUTEX), new_mutex(RECURSIVE_MUTEX, INHERIT_MUTEX): what it is, one or several. robust.h has ROBUST_MUTEX. */
#define new_mutex(...) plumb_new_mutex((struct plumb_mutex){__VA_ARGS__})
#define init_mutex(mutex, ...) plumb_init_mutex(mutex, (struct plumb_mutex){__VA_ARGS__})
#define ERRORCHECK_MUTEX .type = PTHREAD_MUTEX_ERRORCHECK
#define RECURSIVE_MUTEX .type = PTHREAD_MUTEX_RECURSIVE
#define NORMAL_MUTEX .type = PTHREAD_MUTEX_NORMAL
#define INHERIT_MUTEX .protocol = PTHREAD_PRIO_INHERIT, .set_protocol = pthread_mutexattr_setprotocol

static inline void init_rwlock(pthread_rwlock_t *lock)
{
	pthread_rwlockattr_t attr;

	MUST0(pthread_rwlockattr_init(&attr));
	MUST0(pthread_rwlockattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_rwlock_init(lock, &attr));
	MUST0(pthread_rwlockattr_destroy(&attr));
}
static inline pthread_rwlock_t *new_rwlock(void)
{
	pthread_rwlock_t *lock = shared_memory(sizeof(*lock));

	init_rwlock(lock);
	return lock;
}
static inline void init_condition(pthread_cond_t *condition)
{
	pthread_condattr_t attr;

	MUST0(pthread_condattr_init(&attr));
	MUST0(pthread_condattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_cond_init(condition, &attr));
	MUST0(pthread_condattr_destroy(&attr));
}
#ifdef PTHREAD_BARRIER_SERIAL_THREAD
static inline void init_barrier(pthread_barrier_t *barrier, unsigned int count)
{
	pthread_barrierattr_t attr;

	MUST0(pthread_barrierattr_init(&attr));
	MUST0(pthread_barrierattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_barrier_init(barrier, &attr, count));
	MUST0(pthread_barrierattr_destroy(&attr));
}
static inline pthread_barrier_t *new_barrier(unsigned int count)
{
	pthread_barrier_t *barrier = shared_memory(sizeof(*barrier));

	init_barrier(barrier, count);
	return barrier;
}
#endif

/* What a process does with a mutex, for child(). */
static inline void lock_and_end(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
}
static inline void lock_and_unlock(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
static inline void find_locked(void *mutex)
{
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
}
static inline void find_unlocked(void *mutex)
{
	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(0, LOOK(pthread_mutex_trylock(mutex)));
	MUST0(pthread_mutex_unlock(mutex));
}
/* Another process finds that the mutex is locked, or that it is not. */
#define IS_LOCKED(mutex) FINISHES(child(find_locked, mutex))
#define IS_UNLOCKED(mutex) FINISHES(child(find_unlocked, mutex))

/* The same with a read-write lock. */
static inline void find_written(void *lock)
{
	RETURNS(EBUSY, pthread_rwlock_tryrdlock(lock));
	RETURNS(EBUSY, pthread_rwlock_trywrlock(lock));
}
static inline void find_read(void *lock)
{
	RETURNS(EBUSY, pthread_rwlock_trywrlock(lock));
	RETURNS(0, pthread_rwlock_tryrdlock(lock));
	RETURNS(0, pthread_rwlock_unlock(lock));
}
static inline void find_neither(void *lock)
{
	RETURNS(0, pthread_rwlock_trywrlock(lock));
	RETURNS(0, pthread_rwlock_unlock(lock));
	RETURNS(0, LOOK(pthread_rwlock_trywrlock(lock)));
	MUST0(pthread_rwlock_unlock(lock));
}
static inline void read_and_unlock(void *lock)
{
	RETURNS(0, pthread_rwlock_rdlock(lock));
	RETURNS(0, pthread_rwlock_unlock(lock));
}
static inline void write_and_unlock(void *lock)
{
	RETURNS(0, pthread_rwlock_wrlock(lock));
	RETURNS(0, pthread_rwlock_unlock(lock));
}
/* Another process finds it locked for writing, locked for reading, or not locked. */
#define IS_WRITTEN(lock) FINISHES(child(find_written, lock))
#define IS_READ(lock) FINISHES(child(find_read, lock))
#define IS_FREE(lock) FINISHES(child(find_neither, lock))

/* A condition variable, its mutex, and what is waited for. */
struct condition {
	pthread_mutex_t mutex;
	pthread_cond_t condition;
	int waiting, ready;
};
static inline struct condition *plumb_new_condition(struct plumb_mutex wanted)
{
	struct condition *c = shared_memory(sizeof(*c));

	plumb_init_mutex(&c->mutex, wanted);
	init_condition(&c->condition);
	return c;
}
#define new_condition(...) plumb_new_condition((struct plumb_mutex){__VA_ARGS__})
/* The same, measured by CLOCK_MONOTONIC. */
#define new_monotonic_condition(...)                                                     \
	({                                                                               \
		struct condition *plumb_c = new_condition(__VA_ARGS__);                  \
		pthread_condattr_t plumb_attr;                                           \
		MUST0(pthread_cond_destroy(&plumb_c->condition));                        \
		MUST0(pthread_condattr_init(&plumb_attr));                               \
		MUST0(pthread_condattr_setpshared(&plumb_attr, PTHREAD_PROCESS_SHARED)); \
		MUST0(pthread_condattr_setclock(&plumb_attr, CLOCK_MONOTONIC));          \
		MUST0(pthread_cond_init(&plumb_c->condition, &plumb_attr));              \
		plumb_c;                                                                 \
	})
/* Set-up: makes it ready. */
static inline void make_ready(struct condition *c)
{
	MUST0(pthread_mutex_lock(&c->mutex));
	c->ready = 1;
	MUST0(pthread_mutex_unlock(&c->mutex));
}

/*
 * The calls that take a lock and wait for it, or wait for a condition, by the word of a variant:
 *
 *	CALL                  how a sentence names it, and what it takes
 *	TAKE(lock, deadline)  the call; those that know no deadline leave it
 *	DEADLINE(ms)          so many milliseconds from now, on the clock of that call
 *	LOCK                  the type; new_lock() makes one
 *	KEEP_OUT(lock)        set-up: locks it so that the call has to wait
 *	IS_KEPT_OUT(lock)     an expectation: another process sees that it is still locked so
 *	IS_TAKEN(lock)        an expectation: another process sees that it has been taken by the call
 *	UNLOCK(lock)
 *
 * and WAIT(condition, mutex, deadline) with CALL and DEADLINE(ms).
 */
#if defined PLUMB_VARIANT_lock
#define CALL "pthread_mutex_lock()"
#define TAKE(lock, deadline) ((void)(deadline), pthread_mutex_lock(lock))
#define PLUMB_TAKES_MUTEX
#elif defined PLUMB_VARIANT_trylock
#define CALL "pthread_mutex_trylock()"
#define TAKE(lock, deadline) ((void)(deadline), pthread_mutex_trylock(lock))
#define PLUMB_TAKES_MUTEX
#elif defined PLUMB_VARIANT_timedlock
#define CALL "pthread_mutex_timedlock()"
#define TAKE(lock, deadline) pthread_mutex_timedlock(lock, deadline)
#define PLUMB_TAKES_MUTEX
#elif defined PLUMB_VARIANT_clocklock
#define CALL "pthread_mutex_clocklock()"
#define TAKE(lock, deadline) pthread_mutex_clocklock(lock, CLOCK_MONOTONIC, deadline)
#define PLUMB_TAKES_MUTEX
#elif defined PLUMB_VARIANT_rdlock
#define CALL "pthread_rwlock_rdlock()"
#define TAKE(lock, deadline) ((void)(deadline), pthread_rwlock_rdlock(lock))
#define IS_TAKEN(lock) IS_READ(lock)
#elif defined PLUMB_VARIANT_wrlock
#define CALL "pthread_rwlock_wrlock()"
#define TAKE(lock, deadline) ((void)(deadline), pthread_rwlock_wrlock(lock))
#define IS_TAKEN(lock) IS_WRITTEN(lock)
#elif defined PLUMB_VARIANT_timedrdlock
#define CALL "pthread_rwlock_timedrdlock()"
#define TAKE(lock, deadline) pthread_rwlock_timedrdlock(lock, deadline)
#define IS_TAKEN(lock) IS_READ(lock)
#elif defined PLUMB_VARIANT_timedwrlock
#define CALL "pthread_rwlock_timedwrlock()"
#define TAKE(lock, deadline) pthread_rwlock_timedwrlock(lock, deadline)
#define IS_TAKEN(lock) IS_WRITTEN(lock)
#elif defined PLUMB_VARIANT_clockrdlock
#define CALL "pthread_rwlock_clockrdlock()"
#define TAKE(lock, deadline) pthread_rwlock_clockrdlock(lock, CLOCK_MONOTONIC, deadline)
#define IS_TAKEN(lock) IS_READ(lock)
#elif defined PLUMB_VARIANT_clockwrlock
#define CALL "pthread_rwlock_clockwrlock()"
#define TAKE(lock, deadline) pthread_rwlock_clockwrlock(lock, CLOCK_MONOTONIC, deadline)
#define IS_TAKEN(lock) IS_WRITTEN(lock)
#elif defined PLUMB_VARIANT_wait
#define CALL "pthread_cond_wait()"
#define WAIT(condition, mutex, deadline) ((void)(deadline), pthread_cond_wait(condition, mutex))
#elif defined PLUMB_VARIANT_timedwait
#define CALL "pthread_cond_timedwait()"
#define WAIT(condition, mutex, deadline) pthread_cond_timedwait(condition, mutex, deadline)
#elif defined PLUMB_VARIANT_clockwait
#define CALL "pthread_cond_clockwait()"
#define WAIT(condition, mutex, deadline) pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, deadline)
#endif

#if defined PLUMB_VARIANT_clocklock || defined PLUMB_VARIANT_clockrdlock || defined PLUMB_VARIANT_clockwrlock || \
	defined PLUMB_VARIANT_clockwait
#define DEADLINE(ms) time_on(CLOCK_MONOTONIC, ms)
#else
#define DEADLINE(ms) time_on(CLOCK_REALTIME, ms)
#endif
#ifdef PLUMB_TAKES_MUTEX
#define LOCK pthread_mutex_t
#define new_lock() new_mutex(ERRORCHECK_MUTEX)
#define KEEP_OUT(lock) MUST0(pthread_mutex_lock(lock))
#define IS_KEPT_OUT(lock) IS_LOCKED(lock)
#define IS_TAKEN(lock) IS_LOCKED(lock)
#define UNLOCK(lock) pthread_mutex_unlock(lock)
#elif defined IS_TAKEN
#define LOCK pthread_rwlock_t
#define new_lock() new_rwlock()
#define KEEP_OUT(lock) MUST0(pthread_rwlock_wrlock(lock))
#define IS_KEPT_OUT(lock) IS_WRITTEN(lock)
#define UNLOCK(lock) pthread_rwlock_unlock(lock)
#endif

#endif
