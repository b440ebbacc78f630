/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void time_out(void *word)
{
	FAILS(ETIMEDOUT, futex(word, FUTEX_WAIT, 0, MILLISECONDS(300), NULL, 0));
}

CASE("a waiter that FUTEX_CMP_REQUEUE has moved still times out, and is then with neither word",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE; ERRORS [ETIMEDOUT]"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	int moved = 0;
	for (int tries = 0; tries < 10 && moved == 0; tries++) { /* it may be late, and time out before that */
		pid_t waiter = child(time_out, word);
		for (int64_t start = now_ms(); moved == 0 && now_ms() - start < 250;)
			moved = futex(&word[0], FUTEX_CMP_REQUEUE, 0, UP_TO(INT_MAX), &word[1], 0);
		AT_LEAST(moved, 0);
		FINISHES(waiter);
	}
	MUST_HOLD(moved == 1);
	WAKES(&word[0], INT_MAX, 0);
	WAKES(&word[1], INT_MAX, 0);
}
