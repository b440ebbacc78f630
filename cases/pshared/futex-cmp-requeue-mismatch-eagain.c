/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_CMP_REQUEUE with a value that the first word does not hold fails with EAGAIN, wakes nobody and moves nobody",
     LINUX("futex(2)", "ERRORS [EAGAIN]; FUTEX_CMP_REQUEUE"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));
	pid_t waiters[2];

	word[1] = 5;
	start_waiters(waiters, 2, word);
	FAILS(EAGAIN, futex(&word[0], FUTEX_CMP_REQUEUE, 1, UP_TO(INT_MAX), &word[1], 5));
	BLOCKS(waiters[0]);
	BLOCKS(waiters[1]);
	WAKES(&word[1], INT_MAX, 0);
	WAKES(&word[0], INT_MAX, 2);
	ALL_FINISH(waiters, 2);
}
