/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("whether FUTEX_WAKE_PRIVATE wakes a waiter of another process is observed; FUTEX_WAKE does in any case",
     IMPL("futex(2)", "FUTEX_PRIVATE_FLAG"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t waiter = child(wait_on, word);
	BLOCKS(waiter);
	int woken = futex(word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1, NULL, NULL, 0);
	AT_LEAST(woken, 0);
	AT_MOST(woken, 1);
	OBSERVE("FUTEX_WAKE_PRIVATE wakes %d of another process", woken);
	WAKES(word, 1, 1 - woken);
	FINISHES(waiter);
}
