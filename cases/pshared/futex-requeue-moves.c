/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_cmp_requeue
#define NAME "FUTEX_CMP_REQUEUE"
#define REQUEUE(wake, move) futex(&word[0], FUTEX_CMP_REQUEUE, wake, UP_TO(move), &word[1], 0)
#define ANSWER(woken, moved) ((woken) + (moved))
#else
#define NAME "FUTEX_REQUEUE"
#define REQUEUE(wake, move) futex(&word[0], FUTEX_REQUEUE, wake, UP_TO(move), &word[1], 77)
#define ANSWER(woken, moved) ((woken) + 0 * (moved))
#endif

/* The answer of FUTEX_REQUEUE is the number of those woken, says the page; the kernel adds those moved. */
CASE(NAME " wakes as many waiters as it is told to and moves the others to the second word, where FUTEX_WAKE finds them",
     VARIANT(cmp_requeue, "pshared/futex-requeue-moves", LINUX("futex(2)", "FUTEX_CMP_REQUEUE")),
     VARIANT(requeue, "pshared/futex-requeue-without-cmp-moves", LINUX("futex(2)", "FUTEX_REQUEUE")))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));
	pid_t waiters[4];

	start_waiters(waiters, 4, word);
	AT_LEAST(REQUEUE(1, INT_MAX), ANSWER(1, 3));
	WAKES(&word[0], INT_MAX, 0);
	WAKES(&word[1], 2, 2);
	WAKES(&word[1], INT_MAX, 1);
	ALL_FINISH(waiters, 4);
}
