/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_WAKE does not count a waiter that was killed, and wakes one that lives in its place",
     LINUX("futex(2)", "FUTEX_WAKE; RETURN VALUE"))
{
	uint32_t *word = shared_memory(sizeof(*word));
	pid_t waiters[2];

	start_waiters(waiters, 2, word);
	stop(waiters[0]);
	WAKES(word, 1, 1);
	FINISHES(waiters[1]);
	WAKES(word, INT_MAX, 0);
}
