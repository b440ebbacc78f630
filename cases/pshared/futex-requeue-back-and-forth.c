/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("waiters that FUTEX_CMP_REQUEUE moves from word to word are with the last one, whichever it was before",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE"))
{
	uint32_t *word = shared_memory(3 * sizeof(*word));
	pid_t waiters[2];

	start_waiters(waiters, 2, word);
	for (int i = 0; i < 20; i++) {
		EQUAL(futex(&word[i % 3], FUTEX_CMP_REQUEUE, 0, UP_TO(INT_MAX), &word[(i + 1) % 3], 0), 2);
		WAKES(&word[i % 3], INT_MAX, 0);
	}
	WAKES(&word[20 % 3], INT_MAX, 2);
	ALL_FINISH(waiters, 2);
}
