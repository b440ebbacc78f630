/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_WAKE wakes those that wait on its word, and none that wait on the word before or behind it",
     LINUX("futex(2)", "FUTEX_WAKE"))
{
	uint32_t *word = shared_memory(3 * sizeof(*word));
	pid_t waiters[3];

	for (int i = 0; i < 3; i++)
		start_waiters(&waiters[i], 1, &word[i]);
	WAKES(&word[1], INT_MAX, 1);
	FINISHES(waiters[1]);
	BLOCKS(waiters[0]);
	BLOCKS(waiters[2]);
	WAKES(&word[0], INT_MAX, 1);
	WAKES(&word[2], INT_MAX, 1);
	FINISHES(waiters[0]);
	FINISHES(waiters[2]);
}
