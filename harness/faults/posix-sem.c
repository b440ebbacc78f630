/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <string.h>
#include <sys/stat.h>
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

static const struct timespec long_ago = {.tv_sec = 0};

/* Whether the deadline's nanoseconds are what no time has. */
static bool is_bad(const struct timespec *deadline)
{
	return deadline->tv_nsec < 0 || deadline->tv_nsec >= 1000000000;
}

NAMED(sem_post, "overflow-ignored", "sem_post() of a semaphore at SEM_VALUE_MAX reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EOVERFLOW ? 0 : answer;
}

NAMED(sem_post, "overflow-is-einval", "sem_post() of a semaphore at SEM_VALUE_MAX fails with EINVAL")
{
	long answer = REAL();

	if (answer < 0 && errno == EOVERFLOW)
		errno = EINVAL;
	return answer;
}

NAMED(sem_wait, "restarts-after-handler", "a blocked sem_wait() goes on waiting after a handler")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(sem_wait, "takes-two", "sem_wait() takes what is left, too")
{
	long answer = REAL();

	if (answer == 0)
		sem_trywait((sem_t *)A(0));
	return answer;
}

NAMED(sem_wait, "disables-cancellation", "sem_wait() is no cancellation point")
{
	int state;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
	long answer = REAL();
	pthread_setcancelstate(state, &state);
	return answer;
}

NAMED(sem_trywait, "takes-nothing", "sem_trywait() reports success and takes nothing")
{
	int value;

	if (sem_getvalue((sem_t *)A(0), &value) == 0 && value > 0)
		return 0;
	return REAL();
}

NAMED(sem_trywait, "blocks", "sem_trywait() of a semaphore at 0 waits")
{
	return sem_wait((sem_t *)A(0));
}

NAMED(sem_trywait, "is-a-cancellation-point", "sem_trywait() is a cancellation point")
{
	pthread_testcancel();
	return REAL();
}

NAMED(sem_timedwait, "bad-nsec-times-out", "a wrong tv_nsec is taken for a time that has passed")
{
	if (is_bad((const struct timespec *)A(1)))
		A(1) = (long)&long_ago;
	return REAL();
}

NAMED(sem_timedwait, "limits-of-nsec-refused", "a tv_nsec of 999999999 fails with EINVAL")
{
	if (((const struct timespec *)A(1))->tv_nsec != 999999999)
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(sem_timedwait, "negative-sec-is-einval", "a negative tv_sec fails with EINVAL")
{
	if (((const struct timespec *)A(1))->tv_sec >= 0)
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(sem_timedwait, "times-out-early", "the call times out some milliseconds before its deadline")
{
	struct timespec early = *(const struct timespec *)A(1);

	if (early.tv_nsec >= 10000000)
		early.tv_nsec -= 10000000;
	else if (early.tv_sec > 0)
		early = (struct timespec){early.tv_sec - 1, early.tv_nsec + 990000000};
	A(1) = (long)&early;
	return REAL();
}

NAMED(sem_timedwait, "timed-out-takes-next", "what is posted after a time-out is lost")
{
	long answer = REAL();

	if (answer < 0 && errno == ETIMEDOUT) {
		sem_post((sem_t *)A(0));
		errno = ETIMEDOUT;
	}
	return answer;
}

NAMED(sem_clockwait, "clock-ignored", "every deadline is taken for one of CLOCK_REALTIME")
{
	A(1) = CLOCK_REALTIME;
	return REAL();
}

NAMED(sem_clockwait, "bad-clock-is-realtime", "a clock that does not exist is taken for CLOCK_REALTIME")
{
	if (A(1) != CLOCK_MONOTONIC)
		A(1) = CLOCK_REALTIME;
	return REAL();
}

NAMED(sem_clockwait, "past-deadline-first", "a deadline that has passed fails even where the semaphore can be taken")
{
	struct timespec now;

	clock_gettime((clockid_t)A(1), &now);
	if (((const struct timespec *)A(2))->tv_sec >= now.tv_sec)
		return REAL();
	errno = ETIMEDOUT;
	return -1;
}

NAMED(sem_getvalue, "one-less", "sem_getvalue() gives one less than there is")
{
	long answer = REAL();

	if (answer == 0)
		--*(int *)A(1);
	return answer;
}

NAMED(sem_getvalue, "waiters-at-full-value", "sem_getvalue() of a semaphore at 0 gives 1")
{
	long answer = REAL();

	if (answer == 0 && *(int *)A(1) == 0)
		*(int *)A(1) = 1;
	return answer;
}

NAMED(sem_init, "private-always", "sem_init() ignores pshared: no other process can use the semaphore")
{
	A(1) = 0;
	return REAL();
}

NAMED(sem_init, "value-cut-to-16-bits", "sem_init() keeps 16 bits of the value")
{
	A(2) = (unsigned short)A(2);
	return REAL();
}

NAMED(sem_init, "value-over-max-accepted", "a value above SEM_VALUE_MAX is taken for SEM_VALUE_MAX")
{
	if ((unsigned int)A(2) > SEM_VALUE_MAX)
		A(2) = SEM_VALUE_MAX;
	return REAL();
}

NAMED(sem_destroy, "locked-is-ebusy", "sem_destroy() of a semaphore at 0 fails with EBUSY")
{
	int value;

	if (sem_getvalue((sem_t *)A(0), &value) != 0 || value > 0)
		return REAL();
	errno = EBUSY;
	return -1;
}

NAMED(sem_open, "excl-ignored", "O_EXCL has no effect")
{
	A(1) &= ~O_EXCL;
	return REAL();
}

NAMED(sem_open, "creates-without-creat", "a name that is not there is made without O_CREAT")
{
	if (A(1) == 0)
		return (long)sem_open((const char *)A(0), O_CREAT, 0600, 0);
	return REAL();
}

NAMED(sem_open, "existing-gets-value", "O_CREAT of a semaphore that exists sets its value")
{
	sem_t *semaphore = (sem_t *)REAL();
	int value;

	if (semaphore != SEM_FAILED && A(1) & O_CREAT)
		while (sem_getvalue(semaphore, &value) == 0 && value < (int)A(3) && value < 1000)
			sem_post(semaphore);
	return (long)semaphore;
}

NAMED(sem_open, "umask-ignored", "a semaphore has the permissions of mode, whatever the mask")
{
	mode_t mask = umask(0);
	long answer = REAL();

	umask(mask);
	return answer;
}

NAMED(sem_open, "value-over-max-accepted", "a value above SEM_VALUE_MAX is taken for SEM_VALUE_MAX")
{
	if (A(1) & O_CREAT && (unsigned int)A(3) > SEM_VALUE_MAX)
		A(3) = SEM_VALUE_MAX;
	return REAL();
}

NAMED(sem_open, "keeps-a-descriptor", "each sem_open() leaves a descriptor open")
{
	long answer = REAL();

	if (answer)
		(void)!open("/dev/null", O_RDONLY);
	return answer;
}

NAMED(sem_close, "empties", "sem_close() makes the value 0")
{
	while (sem_trywait((sem_t *)A(0)) == 0)
		;
	return REAL();
}

NAMED(sem_unlink, "missing-succeeds", "unlinking what is not there succeeds")
{
	long answer = REAL();

	return answer < 0 && errno == ENOENT ? 0 : answer;
}

NAMED(sem_unlink, "empties", "sem_unlink() makes the value 0")
{
	sem_t *semaphore = sem_open((const char *)A(0), 0);

	if (semaphore != SEM_FAILED) {
		while (sem_trywait(semaphore) == 0)
			;
		sem_close(semaphore);
	}
	return REAL();
}

NAMED(sem_unlink, "long-names-refused", "sem_unlink() fails with ENAMETOOLONG for names that sem_open() takes")
{
	if (strlen((const char *)A(0)) < 200)
		return REAL();
	errno = ENAMETOOLONG;
	return -1;
}

/* What shows nothing. */
#define CLOSED "what a handle that is closed does is undefined, and one that stays open changes nothing"
EQUIVALENT("close-*", "sem_close() call * reports success and does nothing", CLOSED)
EQUIVALENT("named-inherited-fork", "sem_close() call * reports success and does nothing", CLOSED)
EQUIVALENT("open-256-at-a-time", "sem_close() call * reports success and does nothing", CLOSED)
EQUIVALENT("open-close-many-rounds", "sem_close() call * reports success and does nothing",
	   "glibc counts how often a semaphore is open, and uses nothing up for it")
EQUIVALENT("unlink-then-new-after-last-close", "sem_close() call * reports success and does nothing", CLOSED)
EQUIVALENT("destroy-then-init-again", "sem_destroy() call * reports success and does nothing",
	   "what a semaphore that is destroyed does is undefined, and glibc's needs no destruction")
EQUIVALENT("init-value", "sem_init() call * ignores an argument", "the case does not share the semaphore")
EQUIVALENT("killed-holder-stays-locked", "sem_wait() call 1 does it twice",
	   "the holder waits for itself, and locks nothing else")
EQUIVALENT("open-*exist*", "sem_open() call 1 ignores a flag (0x40)", "O_CREAT has no effect on a semaphore that exists")
EQUIVALENT("open-race-creators-one-object", "sem_open() call * ignores a flag (0x40)",
	   "O_CREAT has no effect on a semaphore that another process has made before")
EQUIVALENT("open-e*", "sem_open() call * ignores a flag (0x40)", "it is refused, or exists, with O_CREAT and without")
EQUIVALENT("open-embedded-slash", "sem_open() call 2 fails with another error", "no document says how it fails")
EQUIVALENT("open-no-leading-slash", "sem_open() call 1 ignores a flag (0x40)", "no document says what such a name does")
EQUIVALENT("open-slash-only-einval", "sem_open() call * ignores a flag (0x40)", "the name is refused with O_CREAT and without")
EQUIVALENT("sem-value-max-limit", "sysconf() call * does it and *", "a limit that is higher is right")
EQUIVALENT("unlink-eacces", "sem_unlink() call 1 fails with another error", "EACCES and EPERM are both taken")
EQUIVALENT("unnamed-not-shared-after-fork-private-memory", "sem_post() call 1 *", "no document says what a post to a copy does")
EQUIVALENT("timedwait-restart", "sem_timedwait() call 1 reports success and does nothing",
	   "the signal finds nobody who waits, and the set-up does not go on")
EQUIVALENT("open-creat-vs-unlink", "sem_open() call * ignores a flag (0x40)",
	   "O_CREAT has no effect on a semaphore that the other process has not unlinked")
