/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void nothing(const char *unused)
{
	(void)unused;
	HOLDS(true);
}

static void lock_and_exec(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	exec_self("");
}

CASE("a robust mutex whose owner has executed another program is had with EOWNERDEAD", LINUX("get_robust_list(2)", "NOTES"),
     NEEDS(EXEC_SELF), AFTER_EXEC(nothing))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	FINISHES(child(lock_and_exec, mutex));
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	IS_LOCKED(mutex);
}
