/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_to_own(void *words)
{
	uint32_t *word = words;

	SUCCEEDS(futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, NULL, &word[1], 0));
	EQUAL(word[1] & FUTEX_TID_MASK, OWN_ID);
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_CMP_REQUEUE_PI makes a waiter of FUTEX_WAIT_REQUEUE_PI the owner of the second word, if nobody owns that, and "
     "wakes it",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE_PI; FUTEX_WAIT_REQUEUE_PI"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	pid_t waiter = child(wait_to_own, word);
	BLOCKS(waiter);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(INT_MAX), &word[1], 0), 1);
	FINISHES(waiter);
	EQUAL(word[0], 0);
	EQUAL(word[1], 0);
}
