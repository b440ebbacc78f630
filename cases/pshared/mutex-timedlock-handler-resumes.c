/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#include "signal.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void take(void *lock)
{
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(0, TAKE(lock, &later));
	IS_TAKEN(lock);
}

CASE(CALL " goes on waiting for another process when a handler installed without SA_RESTART has run, and then succeeds",
     VARIANT(timedlock, "pshared/mutex-timedlock-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "ERRORS; pthread_mutex_lock() DESCRIPTION")),
     VARIANT(clocklock, "pshared/mutex-clocklock-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "ERRORS; pthread_mutex_lock() DESCRIPTION")),
     VARIANT(timedrdlock, "pshared/rwlock-timedrdlock-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedrdlock", "DESCRIPTION")),
     VARIANT(timedwrlock, "pshared/rwlock-timedwrlock-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedwrlock", "DESCRIPTION")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockrdlock", "DESCRIPTION")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockwrlock", "DESCRIPTION")))
{
	LOCK *lock = new_lock();

	handled = new_gate();
	handle(SIGUSR1, tell, 0);
	KEEP_OUT(lock);
	pid_t waiter = child(take, lock);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	pass_gate(handled);
	BLOCKS(waiter);
	RETURNS(0, UNLOCK(lock));
	FINISHES(waiter);
}
