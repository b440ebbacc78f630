/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "pshared.h"

static void *map(int fd)
{
	return MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
}

#if defined PLUMB_VARIANT_mutex
#define INIT(object) init_mutex(object, NORMAL_MUTEX)
#define HOLD(object) pthread_mutex_lock(object)
#define PASS(object) RETURNS(0, pthread_mutex_lock(object))
#define RELEASE(object) RETURNS(0, pthread_mutex_unlock(object))
#elif defined PLUMB_VARIANT_rwlock
#define INIT(object) init_rwlock(object)
#define HOLD(object) pthread_rwlock_wrlock(object)
#define PASS(object) RETURNS(0, pthread_rwlock_rdlock(object))
#define RELEASE(object) RETURNS(0, pthread_rwlock_unlock(object))
#elif defined PLUMB_VARIANT_barrier
#define OBJECT "barrier"
#define INIT(object) init_barrier(object, 2)
#define HOLD(object) 0
#define PASS(object) HOLDS(passes(object))
#define RELEASE(object) PASS(object)
static bool passes(pthread_barrier_t *barrier)
{
	int result = pthread_barrier_wait(barrier);

	return result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD;
}
#endif

static void pass(void *object)
{
	PASS(object);
}

CASE("a process-shared " OBJECT
     " is one and the same at two addresses: who waits at one goes on when it is released at the other",
     VARIANT(mutex, "pshared/mutex-shared-different-addresses",
	     POSIX_OPTION(TSH, "pthread_mutexattr_setpshared", "DESCRIPTION")),
     VARIANT(rwlock, "pshared/rwlock-shared-different-addresses",
	     POSIX_OPTION(TSH, "pthread_rwlockattr_setpshared", "DESCRIPTION")),
     VARIANT(barrier, "pshared/barrier-shared-different-addresses",
	     POSIX_OPTION(TSH, "pthread_barrierattr_setpshared", "DESCRIPTION")))
{
	int fd = MUST(open(temp_file(NULL, page_size()), O_RDWR));
	void *object = map(fd), *elsewhere = map(fd);

	INIT(object);
	RETURNS(0, HOLD(object));
	pid_t other = child(pass, elsewhere);
	BLOCKS(other);
	RELEASE(object);
	FINISHES(other);
}
