/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#if defined PLUMB_VARIANT_mutex
#define OBJECT_TYPE pthread_mutex_t
#define INIT(object) pthread_mutex_init(object, NULL)
#define DESTROY(object) pthread_mutex_destroy(object)
/* What its owner finds depends on the default type. */
#define USE(object)                                       \
	do {                                              \
		RETURNS(0, pthread_mutex_lock(object));   \
		FINISHES(thread(find_locked, object));    \
		RETURNS(0, pthread_mutex_unlock(object)); \
	} while (0)
#elif defined PLUMB_VARIANT_rwlock
#define OBJECT_TYPE pthread_rwlock_t
#define INIT(object) pthread_rwlock_init(object, NULL)
#define DESTROY(object) pthread_rwlock_destroy(object)
#define USE(object)                                               \
	do {                                                      \
		RETURNS(0, pthread_rwlock_wrlock(object));        \
		RETURNS(EBUSY, pthread_rwlock_tryrdlock(object)); \
		RETURNS(0, pthread_rwlock_unlock(object));        \
	} while (0)
#elif defined PLUMB_VARIANT_barrier
#define OBJECT "barrier"
#define OBJECT_TYPE pthread_barrier_t
#define INIT(object) pthread_barrier_init(object, NULL, 1)
#define DESTROY(object) pthread_barrier_destroy(object)
#define USE(object) EQUAL(pthread_barrier_wait(object), PTHREAD_BARRIER_SERIAL_THREAD)
#elif defined PLUMB_VARIANT_spin
#define OBJECT "spin lock"
#define OBJECT_TYPE pthread_spinlock_t
#define INIT(object) pthread_spin_init(object, PTHREAD_PROCESS_PRIVATE)
#define DESTROY(object) pthread_spin_destroy(object)
#define USE(object)                                           \
	do {                                                  \
		RETURNS(0, pthread_spin_lock(object));        \
		RETURNS(EBUSY, pthread_spin_trylock(object)); \
		RETURNS(0, pthread_spin_unlock(object));      \
	} while (0)
#endif

static OBJECT_TYPE object;

CASE("a " OBJECT " that has been used and destroyed can be initialised and used again",
     VARIANT(mutex, "pshared/mutex-destroyed-init-again", POSIX("pthread_mutex_destroy", "DESCRIPTION")),
     VARIANT(rwlock, "pshared/rwlock-destroyed-init-again", POSIX("pthread_rwlock_destroy", "DESCRIPTION")),
     VARIANT(barrier, "pshared/barrier-destroyed-init-again", POSIX("pthread_barrier_destroy", "DESCRIPTION")),
     VARIANT(spin, "pshared/spin-destroyed-init-again", POSIX("pthread_spin_destroy", "DESCRIPTION")))
{
	for (int i = 0; i < 3; i++) {
		RETURNS(0, INIT(&object));
		USE(&object);
		RETURNS(0, DESTROY(&object));
	}
}
