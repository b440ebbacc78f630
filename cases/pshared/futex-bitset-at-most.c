/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_WAKE_BITSET wakes at most as many waiters as it is told to, and returns how many",
     LINUX("futex(2)", "FUTEX_WAKE_BITSET; RETURN VALUE"))
{
	uint32_t *word = shared_memory(sizeof(*word));
	pid_t waiters[3];

	start_waiters(waiters, 3, word);
	EQUAL(futex(word, FUTEX_WAKE_BITSET, 2, NULL, NULL, 1), 2);
	EQUAL(futex(word, FUTEX_WAKE_BITSET, 2, NULL, NULL, 1), 1);
	ALL_FINISH(waiters, 3);
}
