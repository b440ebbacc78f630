/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static struct shared {
	pthread_mutex_t mutex[3];
} * shared;

static void take_the_others(void *unused)
{
	(void)unused;
	RETURNS(0, pthread_mutex_lock(&shared->mutex[0]));
	RETURNS(EBUSY, pthread_mutex_trylock(&shared->mutex[1]));
	RETURNS(0, pthread_mutex_lock(&shared->mutex[2]));
	RETURNS(0, pthread_mutex_unlock(&shared->mutex[2]));
	RETURNS(0, pthread_mutex_unlock(&shared->mutex[0]));
}

CASE("of several process-shared mutexes side by side, that which is locked keeps others out of itself alone",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION"))
{
	shared = shared_memory(sizeof(*shared));
	for (int i = 0; i < 3; i++)
		init_mutex(&shared->mutex[i], ERRORCHECK_MUTEX);
	RETURNS(0, pthread_mutex_lock(&shared->mutex[1]));
	FINISHES(child(take_the_others, NULL));
	RETURNS(0, pthread_mutex_unlock(&shared->mutex[1]));
	IS_UNLOCKED(&shared->mutex[1]);
}
