/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_barrier_init() with a count of 0 fails with EINVAL", POSIX("pthread_barrier_init", "ERRORS [EINVAL]"))
{
	pthread_barrierattr_t attr;
	pthread_barrier_t barrier;

	RETURNS(EINVAL, pthread_barrier_init(&barrier, NULL, 0));
	MUST0(pthread_barrierattr_init(&attr));
	RETURNS(EINVAL, pthread_barrier_init(&barrier, &attr, 0));
	RETURNS(0, pthread_barrier_init(&barrier, &attr, 1));
	EQUAL(pthread_barrier_wait(&barrier), PTHREAD_BARRIER_SERIAL_THREAD);
}
