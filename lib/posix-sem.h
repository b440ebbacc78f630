/* SPDX-License-Identifier: MIT */
/*
 * posix-sem.h - words of the cases of POSIX semaphores, which include it in the place of plumbline.h, <semaphore.h>, <fcntl.h>
 * and of what signal.h stands for. They expand in the case.
 */
#ifndef PLUMB_POSIX_SEM_H
#define PLUMB_POSIX_SEM_H

#if defined PLUMB_VARIANT_sem_clockwait || defined PLUMB_VARIANT_sem_clockwait_realtime
#define _GNU_SOURCE /* sem_clockwait(), where the libc is older than POSIX.1-2024 */
#endif
#include <fcntl.h>
#include <limits.h>
#include <semaphore.h>
#include <string.h>

#include "signal.h"

/* A libc of before POSIX.1-2024 may have no sem_clockwait(). Whatever makes a semaphore skips the variants for it then. */
#if defined PLUMB_VARIANT_sem_clockwait || defined PLUMB_VARIANT_sem_clockwait_realtime
extern int sem_clockwait(sem_t *restrict, clockid_t, const struct timespec *restrict) __attribute__((weak));
static inline void plumb_need_waiter(void)
{
	if (!sem_clockwait && LOOK(sysconf(_SC_VERSION)) < 202405L)
		SKIP("there is no sem_clockwait(): the libc does not claim POSIX.1-2024");
}
#else
#define plumb_need_waiter() ((void)0)
#endif

/* Set-up: a new semaphore of this value that has no name and that processes share. */
static inline sem_t *new_semaphore(unsigned int value)
{
	sem_t *semaphore = shared_memory(sizeof(*semaphore));

	plumb_need_waiter();
	MUST(sem_init(semaphore, 1, value));
	return semaphore;
}
/* The same of this name, mode 0600. */
static inline sem_t *named_semaphore(const char *name, unsigned int value)
{
	return MUST(sem_open(name, O_CREAT | O_EXCL, 0600, value));
}
/* One of either kind, by the word of a variant. */
#ifdef PLUMB_VARIANT_named_semaphore
#define make_semaphore(value) named_semaphore(temp_sem_name(), value)
#else
#define make_semaphore(value) new_semaphore(value)
#endif

/* What sem_getvalue() says: a look, for an expectation. */
static inline int value_of(sem_t *semaphore)
{
	int value = INT_MIN;

	SUCCEEDS(LOOK(sem_getvalue(semaphore, &value)));
	return value;
}
/* It says this. While somebody waits it may say 0, or how many as a negative number: see HAS_WAITERS. */
#define HAS_VALUE(semaphore, value) EQUAL(value_of(semaphore), value)
#define HAS_WAITERS(semaphore, count) HOLDS(value_of(semaphore) == 0 || value_of(semaphore) == -(count))

/* The greatest value that a semaphore can have. */
static inline unsigned int value_max(void)
{
#ifdef _SC_SEM_VALUE_MAX
	long limit = LOOK(sysconf(_SC_SEM_VALUE_MAX));
#else
	long limit = SEM_VALUE_MAX;
#endif

	if (limit < 0 || (uintmax_t)limit > INT_MAX)
		SKIP("sysconf() knows no SEM_VALUE_MAX");
	return (unsigned int)limit;
}

/*
 * What locks a semaphore, by the word of a variant: WAITER is the name that a sentence has for it, WAIT(semaphore) the call,
 * and WAIT_UNTIL(semaphore, deadline) the call where it has a deadline, which is a time of the clock WAITS_BY.
 */
#if defined PLUMB_VARIANT_sem_clockwait || defined PLUMB_VARIANT_sem_clockwait_realtime
#ifdef PLUMB_VARIANT_sem_clockwait
#define WAITER "sem_clockwait() with CLOCK_MONOTONIC"
#define WAITS_BY CLOCK_MONOTONIC
#else
#define WAITER "sem_clockwait() with CLOCK_REALTIME"
#endif
#define WAIT_UNTIL(semaphore, deadline) sem_clockwait(semaphore, WAITS_BY, deadline)
#endif
#if defined PLUMB_VARIANT_sem_trywait
#define WAITER "sem_trywait()"
#define WAIT(semaphore) sem_trywait(semaphore)
#elif defined PLUMB_VARIANT_sem_timedwait
#define WAITER "sem_timedwait()"
#define WAIT_UNTIL(semaphore, deadline) sem_timedwait(semaphore, deadline)
#elif !defined WAIT_UNTIL
#define WAITER "sem_wait()"
#define WAIT(semaphore) sem_wait(semaphore)
#endif
#ifdef WAIT_UNTIL
#define WAIT(semaphore) WAIT_UNTIL(semaphore, LATER)
#endif
#ifndef WAITS_BY
#define WAITS_BY CLOCK_REALTIME
#endif

/* Deadlines by that clock; they last as long as the block. */
#define DEADLINE(ms) (&(struct timespec[]){plumb_deadline(WAITS_BY, ms)}[0])
#define LATER DEADLINE(3600000)
#define LONG_PAST (&(struct timespec){0, 0})
static inline struct timespec plumb_deadline(clockid_t clock, int64_t ms)
{
	struct timespec now;

	MUST(clock_gettime(clock, &now));
	now.tv_sec += (time_t)(ms / 1000);
	now.tv_nsec += (long)(ms % 1000) * 1000000;
	if (now.tv_nsec >= 1000000000) {
		now.tv_sec++;
		now.tv_nsec -= 1000000000;
	}
	return now;
}
/* Whether this time has come. */
static inline bool has_passed(const struct timespec *deadline)
{
	struct timespec now;

	MUST(clock_gettime(WAITS_BY, &now));
	return now.tv_sec > deadline->tv_sec || (now.tv_sec == deadline->tv_sec && now.tv_nsec >= deadline->tv_nsec);
}

/* For child() and thread(): locks the semaphore. */
static inline void wait_once(void *semaphore)
{
	SUCCEEDS(WAIT(semaphore));
}

#endif
