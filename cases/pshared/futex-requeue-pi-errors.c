/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_to_own(void *words)
{
	uint32_t *word = words;

	SUCCEEDS(futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, NULL, &word[1], 0));
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_CMP_REQUEUE_PI fails with EINVAL for another number to wake than 1, one word twice, or another target than its "
     "waiter's",
     LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_CMP_REQUEUE_PI"))
{
	uint32_t *word = shared_memory(3 * sizeof(*word));

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	pid_t waiter = child(wait_to_own, word);
	BLOCKS(waiter);
	FAILS(EINVAL, futex(&word[0], FUTEX_CMP_REQUEUE_PI, 0, UP_TO(1), &word[1], 0));
	FAILS(EINVAL, futex(&word[0], FUTEX_CMP_REQUEUE_PI, 2, UP_TO(1), &word[1], 0));
	FAILS(EINVAL, futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[0], 0));
	FAILS(EINVAL, futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[2], 0));
	BLOCKS(waiter);
	EQUAL(word[2], 0);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[1], 0), 1);
	FINISHES(waiter);
	EQUAL(word[1], 0);
}
