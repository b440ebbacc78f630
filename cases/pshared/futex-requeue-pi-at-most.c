/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_to_own(void *words)
{
	uint32_t *word = words;

	SUCCEEDS(futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, NULL, &word[1], 0));
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_CMP_REQUEUE_PI to a word that nobody owns wakes one waiter, moves at most as many as it is told to, and leaves the "
     "rest",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE_PI; RETURN VALUE"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));
	pid_t waiters[4];

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	for (int i = 0; i < 4; i++) {
		waiters[i] = child(wait_to_own, word);
		BLOCKS(waiters[i]);
	}
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[1], 0), 2);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(INT_MAX), &word[1], 0), 2);
	ALL_FINISH(waiters, 4);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(INT_MAX), &word[1], 0), 0);
}
