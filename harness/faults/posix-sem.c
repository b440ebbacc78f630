/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <semaphore.h>
#include <time.h>

#include "faults.h"

NAMED(sem_post, "lost", "sem_post() reports success and adds nothing")
{
	(void)call;
	return 0;
}

NAMED(sem_post, "twice", "sem_post() adds two")
{
	REAL();
	return REAL();
}

NAMED(sem_wait, "does-not-exclude", "sem_wait() returns at once and takes nothing")
{
	(void)call;
	return 0;
}

NAMED(sem_trywait, "zero-succeeds", "sem_trywait() of a semaphore at 0 reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(sem_timedwait, "past-deadline-first", "a deadline that has passed fails even where the semaphore can be taken")
{
	const struct timespec *deadline = (const struct timespec *)A(1);
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	if (!deadline || deadline->tv_sec >= now.tv_sec)
		return REAL();
	errno = ETIMEDOUT;
	return -1;
}

NAMED(sem_timedwait, "times-out-at-once", "the call does not wait for its deadline")
{
	if (sem_trywait((sem_t *)A(0)) == 0)
		return 0;
	errno = ETIMEDOUT;
	return -1;
}

NAMED(sem_unlink, "ignored", "sem_unlink() reports success and keeps the name")
{
	sem_t *semaphore = sem_open((const char *)A(0), 0);

	if (semaphore == SEM_FAILED)
		return REAL();
	sem_close(semaphore);
	return 0;
}
