/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_CMP_REQUEUE returns how many it woke and moved, which are at most so many, and leaves the rest with the first word",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE; RETURN VALUE"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));
	pid_t waiters[6];

	start_waiters(waiters, 6, word);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE, 2, UP_TO(1), &word[1], 0), 3);
	WAKES(&word[1], INT_MAX, 1);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE, 0, UP_TO(2), &word[1], 0), 2);
	WAKES(&word[0], INT_MAX, 1);
	WAKES(&word[1], INT_MAX, 2);
	ALL_FINISH(waiters, 6);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE, 1, UP_TO(INT_MAX), &word[1], 0), 0);
}
