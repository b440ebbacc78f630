/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_WAKE_OP wakes at most so many waiters of the first word and so many of the second, and returns how many in all",
     LINUX("futex(2)", "FUTEX_WAKE_OP; RETURN VALUE"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));
	pid_t first[3], second[3];

	start_waiters(first, 3, &word[0]);
	start_waiters(second, 3, &word[1]);
	EQUAL(futex(&word[0], FUTEX_WAKE_OP, 1, UP_TO(2), &word[1], FUTEX_OP(FUTEX_OP_SET, 9, FUTEX_OP_CMP_EQ, 0)), 3);
	EQUAL(word[1], 9);
	EQUAL(futex(&word[0], FUTEX_WAKE_OP, 1, UP_TO(2), &word[1], FUTEX_OP(FUTEX_OP_SET, 0, FUTEX_OP_CMP_EQ, 0)), 1);
	WAKES(&word[0], INT_MAX, 1);
	WAKES(&word[1], INT_MAX, 1);
	ALL_FINISH(first, 3);
	ALL_FINISH(second, 3);
}
