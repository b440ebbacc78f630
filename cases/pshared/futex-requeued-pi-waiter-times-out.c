/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void time_out(void *words)
{
	uint32_t *word = words;
	struct timespec soon = time_on(CLOCK_MONOTONIC, 300);

	FAILS(ETIMEDOUT, futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, &soon, &word[1], 0));
	DIFFERS(word[1] & FUTEX_TID_MASK, OWN_ID);
}

CASE("a waiter of FUTEX_WAIT_REQUEUE_PI that was moved to an owned word times out there, too, and does not own it",
     LINUX("futex(2)", "FUTEX_WAIT_REQUEUE_PI; ERRORS [ETIMEDOUT]"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	own_futex(&word[1]);
	int moved = 0;
	for (int tries = 0; tries < 10 && moved == 0; tries++) { /* it may be late, and time out before that */
		pid_t waiter = child(time_out, word);
		for (int64_t start = now_ms(); moved == 0 && now_ms() - start < 250;)
			moved = futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(INT_MAX), &word[1], 0);
		AT_LEAST(moved, 0);
		FINISHES(waiter);
	}
	MUST_HOLD(moved == 1);
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(word[1], 0);
}
