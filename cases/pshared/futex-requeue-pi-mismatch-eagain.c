/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_to_own(void *words)
{
	uint32_t *word = words;

	FAILS(EAGAIN, futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 1, NULL, &word[1], 0));
	SUCCEEDS(futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, NULL, &word[1], 0));
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_WAIT_REQUEUE_PI and FUTEX_CMP_REQUEUE_PI with a value that the first word does not hold fail with EAGAIN",
     LINUX("futex(2)", "ERRORS [EAGAIN]; FUTEX_WAIT_REQUEUE_PI; FUTEX_CMP_REQUEUE_PI"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	pid_t waiter = child(wait_to_own, word);
	BLOCKS(waiter);
	FAILS(EAGAIN, futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[1], 1));
	BLOCKS(waiter);
	EQUAL(word[1], 0);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[1], 0), 1);
	FINISHES(waiter);
	EQUAL(word[1], 0);
}
