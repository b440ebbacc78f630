/* SPDX-License-Identifier: MIT */
/*
 * futex.h - words of the cases about futex(2), which include it in the place of plumbline.h and the system's headers, and
 * before all else. No libc has the call, and not each has <linux/futex.h>.
 */
#ifndef PLUMB_FUTEX_H
#define PLUMB_FUTEX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* syscall() */
#endif
#include <limits.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "deadline.h"

enum {
	FUTEX_WAIT,
	FUTEX_WAKE,
	FUTEX_FD,
	FUTEX_REQUEUE,
	FUTEX_CMP_REQUEUE,
	FUTEX_WAKE_OP,
	FUTEX_LOCK_PI,
	FUTEX_UNLOCK_PI,
	FUTEX_TRYLOCK_PI,
	FUTEX_WAIT_BITSET,
	FUTEX_WAKE_BITSET,
	FUTEX_WAIT_REQUEUE_PI,
	FUTEX_CMP_REQUEUE_PI,
	FUTEX_LOCK_PI2,
	FUTEX_PRIVATE_FLAG = 128,
	FUTEX_CLOCK_REALTIME = 256
};
#define FUTEX_BITSET_MATCH_ANY 0xffffffffu
#define FUTEX_WAITERS 0x80000000u
#define FUTEX_OWNER_DIED 0x40000000u
#define FUTEX_TID_MASK 0x3fffffffu
enum { FUTEX_OP_SET, FUTEX_OP_ADD, FUTEX_OP_OR, FUTEX_OP_ANDN, FUTEX_OP_XOR, FUTEX_OP_ARG_SHIFT = 8 };
enum { FUTEX_OP_CMP_EQ, FUTEX_OP_CMP_NE, FUTEX_OP_CMP_LT, FUTEX_OP_CMP_LE, FUTEX_OP_CMP_GT, FUTEX_OP_CMP_GE };
#define FUTEX_OP(op, oparg, cmp, cmparg) (((op)&0xfu) << 28 | ((cmp)&0xfu) << 24 | ((oparg)&0xfffu) << 12 | ((cmparg)&0xfffu))

/* Where struct timespec has 64 bits and long has 32, the call is another. */
#ifndef SYS_futex
#define SYS_futex SYS_futex_time64
#endif
#ifndef SYS_futex_time64
#define SYS_futex_time64 SYS_futex
#endif

/* Weak: the fault layer has its own of the name, which stands before it. */
int futex(uint32_t *word, int operation, uint32_t value, const struct timespec *timeout, uint32_t *word2, uint32_t value3);
__attribute__((weak)) int futex(uint32_t *word, int operation, uint32_t value, const struct timespec *timeout, uint32_t *word2,
				uint32_t value3)
{
	return (int)syscall(sizeof(time_t) > sizeof(long) ? SYS_futex_time64 : SYS_futex, word, operation, value, timeout,
			    word2, value3);
}
/* val2, which stands in the timeout's place. */
#define UP_TO(count) ((const struct timespec *)(uintptr_t)(count))

/* For child(): waits on the word, which holds 0, until it is woken. */
static inline void wait_on(void *word)
{
	SUCCEEDS(futex(word, FUTEX_WAIT, 0, NULL, NULL, 0));
}
/* FUTEX_WAKE of at most that many wakes just so many. */
#define WAKES(word, at_most, count) EQUAL(futex(word, FUTEX_WAKE, at_most, NULL, NULL, 0), count)
/* Set-up: some children that wait on the word; each sleeps there. */
static inline void start_waiters(pid_t *waiters, int count, uint32_t *word)
{
	for (int i = 0; i < count; i++) {
		waiters[i] = child(wait_on, word);
		BLOCKS(waiters[i]);
	}
}
/* All that is there has been woken. */
#define ALL_FINISH(waiters, count)                                  \
	do {                                                        \
		for (int plumb_i = 0; plumb_i < (count); plumb_i++) \
			FINISHES((waiters)[plumb_i]);               \
	} while (0)

#define MILLISECONDS(ms) (&(struct timespec){(ms) / 1000, (ms) % 1000 * 1000000})

/* Locks with priority inheritance hold the ID of the thread that owns them: here that of a process with one thread. */
#define OWN_ID ((uint32_t)getpid())
static inline void own_futex(void *word)
{
	SUCCEEDS(futex(word, FUTEX_LOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*(uint32_t *)word & ~FUTEX_WAITERS, OWN_ID);
}
static inline void own_and_release(void *word)
{
	own_futex(word);
	SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}
/* Where the kernel has no such operation, as not on each CPU it has those for priority inheritance, the case ends as a skip. */
static inline void need_operation(int operation)
{
	static uint32_t words[2];

	if (LOOK(futex(&words[0], operation, 1, NULL, &words[1], 0)) < 0 && errno == ENOSYS)
		SKIP("there is no futex operation %d", operation);
	words[0] = 0;
}

/* A robust list, as the kernel walks it when the thread ends. */
struct robust_list {
	struct robust_list *next;
};
struct robust_list_head {
	struct robust_list list;
	long futex_offset;
	struct robust_list *list_op_pending;
};
int set_robust_list(struct robust_list_head *head, size_t size);
__attribute__((weak)) int set_robust_list(struct robust_list_head *head, size_t size)
{
	return (int)syscall(SYS_set_robust_list, head, size);
}
int get_robust_list(int tid, struct robust_list_head **head, size_t *size);
__attribute__((weak)) int get_robust_list(int tid, struct robust_list_head **head, size_t *size)
{
	return (int)syscall(SYS_get_robust_list, tid, head, size);
}

#endif
