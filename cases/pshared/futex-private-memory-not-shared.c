/* SPDX-License-Identifier: MIT */
#include "futex.h"

static uint32_t word;

CASE("a futex word in memory that is not shared is another one in each process: FUTEX_WAKE wakes no waiter of a child",
     LINUX("futex(2)", "DESCRIPTION"))
{
	pid_t waiter = child(wait_on, &word);

	BLOCKS(waiter);
	WAKES(&word, INT_MAX, 0);
	BLOCKS(waiter);
	stop(waiter);
}
