/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "plumbline.h"

static struct shared {
	pthread_mutex_t mutex;
	pthread_cond_t condition;
	int waiting, ready;
} * shared;

static void wait_until_ready(void *unused)
{
	(void)unused;
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	shared->waiting = 1;
	while (!shared->ready)
		RETURNS(0, pthread_cond_wait(&shared->condition, &shared->mutex));
	RETURNS(0, pthread_mutex_unlock(&shared->mutex));
}

static void make_ready(void *unused)
{
	(void)unused;
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	EQUAL(shared->waiting, 1);
	shared->ready = 1;
	RETURNS(0, pthread_mutex_unlock(&shared->mutex));
	RETURNS(0, pthread_cond_signal(&shared->condition));
}

CASE("pthread_cond_signal() of a process-shared condition variable wakes a waiter in another process, which gave up the mutex "
     "to wait",
     POSIX_OPTION(TSH, "pthread_cond_signal", "DESCRIPTION; pthread_condattr_setpshared()"))
{
	pthread_mutexattr_t mutex_attr;
	pthread_condattr_t cond_attr;

	shared = shared_memory(sizeof(*shared));
	MUST0(pthread_mutexattr_init(&mutex_attr));
	MUST0(pthread_mutexattr_setpshared(&mutex_attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutex_init(&shared->mutex, &mutex_attr));
	MUST0(pthread_condattr_init(&cond_attr));
	MUST0(pthread_condattr_setpshared(&cond_attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_cond_init(&shared->condition, &cond_attr));
	pid_t waiter = child(wait_until_ready, NULL);
	BLOCKS(waiter);
	FINISHES(child(make_ready, NULL));
	FINISHES(waiter);
}
