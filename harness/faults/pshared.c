/* SPDX-License-Identifier: MIT */
#include "futex.h"

#include <pthread.h>
#include <string.h>

#include "faults.h"

static long without(long answer, int error)
{
	return answer == error ? 0 : answer;
}

/* Mutexes */
NAMED(pthread_mutex_lock, "does-not-exclude", "pthread_mutex_lock() returns at once")
{
	(void)call;
	return 0;
}

NAMED(pthread_mutex_lock, "owner-death-not-told", "the lock of an owner that died is taken without EOWNERDEAD")
{
	return without(REAL(), EOWNERDEAD);
}

NAMED(pthread_mutex_lock, "relock-succeeds", "an error-checking mutex lets its owner lock it again")
{
	return without(REAL(), EDEADLK);
}

NAMED(pthread_mutex_lock, "unrecoverable-succeeds", "a mutex that was given up is locked with 0")
{
	return without(REAL(), ENOTRECOVERABLE);
}

NAMED(pthread_mutex_lock, "owner-dead-recovered", "the lock of an owner that died is made consistent at once")
{
	long answer = REAL();

	if (answer == EOWNERDEAD)
		pthread_mutex_consistent((pthread_mutex_t *)A(0));
	return answer;
}

NAMED(pthread_mutex_lock, "above-ceiling-succeeds", "a thread above the priority ceiling locks the mutex")
{
	return without(REAL(), EINVAL);
}

NAMED(pthread_mutex_trylock, "busy-succeeds", "pthread_mutex_trylock() of a locked mutex returns 0")
{
	return without(REAL(), EBUSY);
}

NAMED(pthread_mutex_trylock, "free-is-busy", "pthread_mutex_trylock() of an unlocked mutex returns EBUSY")
{
	(void)call;
	return EBUSY;
}

NAMED(pthread_mutex_trylock, "owner-death-not-told", "pthread_mutex_trylock() takes the lock of an owner that died with 0")
{
	return without(REAL(), EOWNERDEAD);
}

NAMED(pthread_mutex_unlock, "does-nothing", "pthread_mutex_unlock() returns 0 and unlocks nothing")
{
	(void)call;
	return 0;
}

NAMED(pthread_mutex_unlock, "not-owner-succeeds", "pthread_mutex_unlock() by a stranger returns 0")
{
	return without(REAL(), EPERM);
}

NAMED(pthread_mutex_unlock, "makes-consistent", "a mutex unlocked after the death of its owner is as good as before")
{
	pthread_mutex_consistent((pthread_mutex_t *)A(0));
	return REAL();
}

NAMED(pthread_mutex_unlock, "forgets-the-count", "one unlock of a recursive mutex unlocks it altogether")
{
	long answer = REAL();

	while (answer == 0 && REAL() == 0)
		;
	return answer;
}

NAMED(pthread_mutex_timedlock, "never-times-out", "pthread_mutex_timedlock() has no deadline")
{
	(void)call;
	return pthread_mutex_lock((pthread_mutex_t *)A(0));
}

NAMED(pthread_mutex_timedlock, "past-fails", "pthread_mutex_timedlock() of a free mutex times out if its deadline is past")
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return ((struct timespec *)A(1))->tv_sec < now.tv_sec || (((struct timespec *)A(1))->tv_sec == now.tv_sec &&
								  ((struct timespec *)A(1))->tv_nsec <= now.tv_nsec)
		       ? ETIMEDOUT
		       : REAL();
}

NAMED(pthread_mutex_clocklock, "realtime", "pthread_mutex_clocklock() takes its time as one of CLOCK_REALTIME")
{
	A(1) = CLOCK_REALTIME;
	return REAL();
}

NAMED(pthread_mutex_consistent, "always-succeeds", "pthread_mutex_consistent() returns 0 for each mutex")
{
	return without(REAL(), EINVAL);
}

NAMED(pthread_mutex_consistent, "does-nothing", "pthread_mutex_consistent() returns 0 and makes nothing consistent")
{
	(void)call;
	return 0;
}

NAMED(pthread_mutexattr_setpshared, "stays-private", "what shall be shared stays private")
{
	(void)call;
	return 0;
}

NAMED(pthread_mutexattr_setrobust, "stays-stalled", "what shall be robust is not")
{
	(void)call;
	return 0;
}

NAMED(pthread_mutexattr_settype, "all-normal", "a mutex of each type is a normal one")
{
	A(1) = PTHREAD_MUTEX_NORMAL;
	return REAL();
}

NAMED(pthread_mutexattr_settype, "all-recursive", "a mutex of each type is a recursive one")
{
	A(1) = PTHREAD_MUTEX_RECURSIVE;
	return REAL();
}

NAMED(pthread_mutexattr_setprotocol, "not-inherited", "the owner of a mutex inherits no priority")
{
	(void)call;
	return 0;
}

/* Condition variables */
NAMED(pthread_cond_signal, "wakes-none", "pthread_cond_signal() wakes nobody")
{
	(void)call;
	return 0;
}

NAMED(pthread_cond_broadcast, "wakes-one", "pthread_cond_broadcast() wakes one")
{
	return pthread_cond_signal((pthread_cond_t *)A(0));
}

NAMED(pthread_cond_wait, "keeps-mutex", "pthread_cond_wait() does not give up the mutex")
{
	pthread_mutex_t *mutex = (pthread_mutex_t *)A(1), other = PTHREAD_MUTEX_INITIALIZER;

	(void)mutex;
	pthread_mutex_lock(&other);
	A(1) = (long)&other;
	return REAL();
}

NAMED(pthread_cond_wait, "returns-unlocked", "pthread_cond_wait() returns without the mutex")
{
	long answer = REAL();

	if (answer == 0)
		pthread_mutex_unlock((pthread_mutex_t *)A(1));
	return answer;
}

NAMED(pthread_cond_wait, "stranger-waits", "pthread_cond_wait() takes a mutex that its thread does not own")
{
	return without(REAL(), EPERM);
}

static int remembered;
NAMED(pthread_cond_timedwait, "remembers", "pthread_cond_timedwait() returns 0 at once, as if signals were kept")
{
	return remembered++ < 1000 ? 0 : REAL();
}

NAMED(pthread_cond_timedwait, "timeout-unlocked", "pthread_cond_timedwait() that times out returns without the mutex")
{
	long answer = REAL();

	if (answer == ETIMEDOUT)
		pthread_mutex_unlock((pthread_mutex_t *)A(1));
	return answer;
}

NAMED(pthread_cond_clockwait, "realtime", "pthread_cond_clockwait() takes its time as one of CLOCK_REALTIME")
{
	A(2) = CLOCK_REALTIME;
	return REAL();
}

NAMED(pthread_condattr_setclock, "ignored", "pthread_condattr_setclock() returns 0 and sets no clock")
{
	(void)call;
	return 0;
}

/* Read-write locks */
NAMED(pthread_rwlock_wrlock, "does-not-exclude", "a lock for writing is had beside others")
{
	(void)call;
	return 0;
}

NAMED(pthread_rwlock_rdlock, "excludes-readers", "a lock for reading is one for writing")
{
	return pthread_rwlock_wrlock((pthread_rwlock_t *)A(0));
}

NAMED(pthread_rwlock_wrlock, "lets-readers-in", "a lock for writing is one for reading")
{
	return pthread_rwlock_rdlock((pthread_rwlock_t *)A(0));
}

NAMED(pthread_rwlock_tryrdlock, "busy-succeeds", "pthread_rwlock_tryrdlock() beside a writer returns 0")
{
	return without(REAL(), EBUSY);
}

NAMED(pthread_rwlock_trywrlock, "busy-succeeds", "pthread_rwlock_trywrlock() beside a reader returns 0")
{
	return without(REAL(), EBUSY);
}

NAMED(pthread_rwlock_unlock, "does-nothing", "pthread_rwlock_unlock() returns 0 and unlocks nothing")
{
	(void)call;
	return 0;
}

NAMED(pthread_rwlock_timedwrlock, "lets-readers-in", "pthread_rwlock_timedwrlock() locks for reading")
{
	return pthread_rwlock_timedrdlock((pthread_rwlock_t *)A(0), (struct timespec *)A(1));
}

NAMED(pthread_rwlock_timedrdlock, "excludes-readers", "pthread_rwlock_timedrdlock() locks for writing")
{
	return pthread_rwlock_timedwrlock((pthread_rwlock_t *)A(0), (struct timespec *)A(1));
}

/* Barriers and spin locks */
NAMED(pthread_barrier_wait, "lets-through", "a barrier lets everyone through")
{
	(void)call;
	return 0;
}

NAMED(pthread_barrier_wait, "no-serial", "nobody is told to be the serial one")
{
	return without(REAL(), PTHREAD_BARRIER_SERIAL_THREAD);
}

NAMED(pthread_barrier_init, "zero-is-one", "a barrier for none is made")
{
	A(2) = A(2) == 0 ? 1 : A(2);
	return REAL();
}

NAMED(pthread_spin_lock, "does-not-exclude", "pthread_spin_lock() returns at once")
{
	(void)call;
	return 0;
}

NAMED(pthread_spin_trylock, "busy-succeeds", "pthread_spin_trylock() of a locked spin lock returns 0")
{
	return without(REAL(), EBUSY);
}

/* Futexes */
#define COMMAND ((int)A(1) & ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME))
#define WORD(n) ((uint32_t *)A(n))

NAMED(futex, "wait-compares-nothing", "FUTEX_WAIT does not look at what the word holds")
{
	if (COMMAND == FUTEX_WAIT && A(0) % 4 == 0 && A(3) == 0)
		A(2) = *WORD(0);
	return REAL();
}

NAMED(futex, "wake-wakes-all", "FUTEX_WAKE wakes all that wait")
{
	if (COMMAND == FUTEX_WAKE)
		A(2) = INT_MAX;
	return REAL();
}

NAMED(futex, "wake-wakes-one", "FUTEX_WAKE wakes one at most")
{
	if (COMMAND == FUTEX_WAKE)
		A(2) = 1;
	return REAL();
}

NAMED(futex, "bitset-ignored", "FUTEX_WAKE_BITSET wakes waiters of any mask")
{
	if (COMMAND == FUTEX_WAKE_BITSET && A(5) != 0)
		A(5) = FUTEX_BITSET_MATCH_ANY;
	return REAL();
}

NAMED(futex, "relative-is-absolute", "FUTEX_WAIT takes its timeout as absolute")
{
	if (COMMAND == FUTEX_WAIT && A(3)) {
		A(1) += FUTEX_WAIT_BITSET - FUTEX_WAIT;
		A(5) = FUTEX_BITSET_MATCH_ANY;
	}
	return REAL();
}

NAMED(futex, "absolute-is-relative", "FUTEX_WAIT_BITSET takes its time as relative")
{
	if (COMMAND == FUTEX_WAIT_BITSET && A(5) != 0)
		A(1) = FUTEX_WAIT;
	return REAL();
}

NAMED(futex, "requeue-wakes", "FUTEX_CMP_REQUEUE wakes all and moves none")
{
	if (COMMAND == FUTEX_CMP_REQUEUE && A(4) % 4 == 0 && A(5) == *WORD(0))
		A(2) = INT_MAX;
	return REAL();
}

NAMED(futex, "requeue-compares-nothing", "FUTEX_CMP_REQUEUE does not look at what the first word holds")
{
	if (COMMAND == FUTEX_CMP_REQUEUE)
		A(1) = FUTEX_REQUEUE;
	return REAL();
}

NAMED(futex, "requeue-unlimited", "FUTEX_CMP_REQUEUE moves all, however many it is told")
{
	if (COMMAND == FUTEX_CMP_REQUEUE)
		A(3) = INT_MAX;
	return REAL();
}

NAMED(futex, "wake-op-changes-nothing", "FUTEX_WAKE_OP leaves the second word as it is")
{
	if (COMMAND == FUTEX_WAKE_OP)
		A(5) = (long)(((uint32_t)A(5) & 0x0f000fffu) | FUTEX_OP(FUTEX_OP_OR, 0, 0, 0));
	return REAL();
}

NAMED(futex, "wake-op-not-shifted", "FUTEX_WAKE_OP does not know FUTEX_OP_ARG_SHIFT")
{
	if (COMMAND == FUTEX_WAKE_OP)
		A(5) = (long)((uint32_t)A(5) & 0x7fffffffu);
	return REAL();
}

NAMED(futex, "wake-op-signs-swapped", "FUTEX_WAKE_OP takes < for <= and > for >=")
{
	uint32_t comparison = (uint32_t)A(5) >> 24 & 0xf;

	if (COMMAND == FUTEX_WAKE_OP && (comparison == FUTEX_OP_CMP_LT || comparison == FUTEX_OP_CMP_GT))
		A(5) = (long)((uint32_t)A(5) + 0x01000000u);
	return REAL();
}

NAMED(futex, "pi-waits-for-itself", "FUTEX_LOCK_PI by the owner succeeds")
{
	long answer = REAL();

	return COMMAND == FUTEX_LOCK_PI && answer == -1 && errno == EDEADLK ? 0 : answer;
}

NAMED(futex, "pi-no-waiters-bit", "FUTEX_LOCK_PI that times out leaves a word without an owner")
{
	long answer = REAL();

	if (COMMAND == FUTEX_LOCK_PI && answer == -1 && errno == ETIMEDOUT)
		*WORD(0) = 0;
	return answer;
}

NAMED(futex, "stranger-unlocks", "FUTEX_UNLOCK_PI by a stranger succeeds")
{
	long answer = REAL();

	return COMMAND == FUTEX_UNLOCK_PI && answer == -1 && errno == EPERM ? 0 : answer;
}

NAMED(futex, "pi-requeue-plain", "FUTEX_CMP_REQUEUE_PI moves as FUTEX_CMP_REQUEUE does")
{
	if (COMMAND == FUTEX_CMP_REQUEUE_PI)
		A(1) = FUTEX_CMP_REQUEUE;
	return REAL();
}

NAMED(futex, "unknown-succeeds", "an operation that does not exist succeeds")
{
	long answer = REAL();

	return answer == -1 && errno == ENOSYS ? 0 : answer;
}

NAMED(set_robust_list, "forgotten", "set_robust_list() records nothing")
{
	(void)call;
	return 0;
}

NAMED(get_robust_list, "size-zero", "get_robust_list() tells no size")
{
	long answer = REAL();

	if (answer == 0)
		*(size_t *)A(2) = 0;
	return answer;
}

/* What generic faults do not show */
#define SPURIOUS "a wait may end for no reason: pthread_cond_wait() DESCRIPTION"
EQUIVALENT("cond-*", "pthread_cond_*wait() call * reports success and does nothing", SPURIOUS)
EQUIVALENT("cond-signal-no-waiters-lost", "pthread_cond_signal() call * reports success and does nothing",
	   "a signal for which nobody waits does nothing")
EQUIVALENT("*", "pthread_*_destroy() call * reports success and does nothing", "there may be nothing to do")
EQUIVALENT("condattr-cpu-clock-fails", "* fails with another error", "the text does not say which")
EQUIVALENT("futex-trylock-pi-held-fails", "* fails with another error", "the page does not say which")
EQUIVALENT("robust-recursive-count-starts-anew", "pthread_mutex_lock() call [123] reports success and does nothing",
	   "how often the dead owner had locked it makes no difference")
EQUIVALENT("rwlock-owner-dies-stuck", "* reports success and does nothing", "nothing says that it stays locked")
#define MEETS_NOBODY "one that does not lock, of hundreds, need not meet another"
EQUIVALENT("memory-sync-*", "* reports success and does nothing", MEETS_NOBODY)
EQUIVALENT("spin-shared-excludes", "pthread_spin_lock() call * reports success and does nothing", MEETS_NOBODY)
EQUIVALENT("rwlock-writers-and-readers-exclude", "* reports success and does nothing", MEETS_NOBODY)
EQUIVALENT("futex-hand-over-rounds", "* reports success and does nothing", "a wait that ends early is done again")
EQUIVALENT("futex-requeue*-waiter-times-out", "* reports success and does nothing",
	   "it asks again and again whether the waiter has come, which may also have gone")
EQUIVALENT("cond-waiter-killed", "pthread_cond_broadcast() call *",
	   "it may not return at all: what it returns is not looked at")
EQUIVALENT("robust-notrecoverable-wakes-all-waiters", "pthread_mutex_lock() call *", "who is not told is not looked at")
EQUIVALENT("mutex-trylock-owner-ebusy", "pthread_mutex_trylock() call 4 *",
	   "a normal mutex does not tell that it was not locked")
EQUIVALENT("mutex-recursive-unlock-not-owner-eperm", "pthread_mutex_unlock() call 4 *",
	   "of a recursive mutex its owner cannot tell that it is locked")
#define FINDS_NOBODY "it finds no waiter, and has nothing to do"
EQUIVALENT("futex-bitset-*", "* reports success and does nothing", FINDS_NOBODY)
EQUIVALENT("futex-cmp-requeue-*", "* reports success and does nothing", FINDS_NOBODY)
EQUIVALENT("futex-private-*", "* reports success and does nothing", FINDS_NOBODY)
EQUIVALENT("futex-requeue-*", "* reports success and does nothing", FINDS_NOBODY)
EQUIVALENT("futex-wait-*", "* reports success and does nothing", FINDS_NOBODY)
EQUIVALENT("futex-wake-*", "* reports success and does nothing", FINDS_NOBODY)
