/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_CLOCK_REALTIME with an operation that knows no clock fails with ENOSYS, and wakes nobody",
     LINUX("futex(2)", "ERRORS [ENOSYS]; FUTEX_CLOCK_REALTIME"))
{
	static const int operations[] = {FUTEX_WAKE, FUTEX_REQUEUE, FUTEX_CMP_REQUEUE, FUTEX_WAKE_OP, FUTEX_WAKE_BITSET};
	uint32_t *word = shared_memory(2 * sizeof(*word));

	pid_t waiter = child(wait_on, word);
	BLOCKS(waiter);
	for (int i = 0; i < 5; i++)
		FAILS(ENOSYS, futex(&word[0], operations[i] | FUTEX_CLOCK_REALTIME, 1, UP_TO(1), &word[1], i == 4));
	BLOCKS(waiter);
	WAKES(word, INT_MAX, 1);
	FINISHES(waiter);
}
