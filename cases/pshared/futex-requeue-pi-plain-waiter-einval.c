/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_CMP_REQUEUE_PI that finds a waiter of FUTEX_WAIT with the first word fails with EINVAL, and that waits on",
     LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_CMP_REQUEUE_PI"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_CMP_REQUEUE_PI);
	pid_t waiter = child(wait_on, word);
	BLOCKS(waiter);
	FAILS(EINVAL, futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[1], 0));
	BLOCKS(waiter);
	WAKES(&word[0], INT_MAX, 1);
	FINISHES(waiter);
}
