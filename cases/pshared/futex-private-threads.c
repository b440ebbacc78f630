/* SPDX-License-Identifier: MIT */
#include "futex.h"

static uint32_t word;

static void wait_privately(void *unused)
{
	(void)unused;
	SUCCEEDS(futex(&word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 0, NULL, NULL, 0));
}

CASE("FUTEX_WAKE_PRIVATE wakes a thread of its process that waits in FUTEX_WAIT_PRIVATE, and returns 1, then 0",
     LINUX("futex(2)", "FUTEX_PRIVATE_FLAG"))
{
	struct thread *waiter = thread(wait_privately, NULL);

	BLOCKS(waiter);
	EQUAL(futex(&word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, INT_MAX, NULL, NULL, 0), 1);
	FINISHES(waiter);
	EQUAL(futex(&word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, INT_MAX, NULL, NULL, 0), 0);
}
