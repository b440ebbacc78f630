/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("a waiter that was moved to the second word and killed there is not counted by FUTEX_WAKE; the other that was moved is",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE; FUTEX_WAKE"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));
	pid_t waiters[2];

	start_waiters(waiters, 2, word);
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE, 0, UP_TO(INT_MAX), &word[1], 0), 2);
	stop(waiters[0]);
	WAKES(&word[1], INT_MAX, 1);
	FINISHES(waiters[1]);
}
