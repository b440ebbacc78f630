/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_WAKE and its like fail with EINVAL when they find a waiter of FUTEX_LOCK_PI, and that waits on",
     LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_WAKE"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_LOCK_PI);
	own_futex(word);
	pid_t waiter = child(own_and_release, word);
	BLOCKS(waiter);
	FAILS(EINVAL, futex(&word[0], FUTEX_WAKE, 1, NULL, NULL, 0));
	FAILS(EINVAL, futex(&word[0], FUTEX_WAKE_BITSET, 1, NULL, NULL, 1));
	FAILS(EINVAL, futex(&word[0], FUTEX_WAKE_OP, 1, UP_TO(0), &word[1], FUTEX_OP(FUTEX_OP_OR, 0, FUTEX_OP_CMP_EQ, 1)));
	FAILS(EINVAL, futex(&word[0], FUTEX_REQUEUE, 1, UP_TO(1), &word[1], 0));
	FAILS(EINVAL, futex(&word[0], FUTEX_CMP_REQUEUE, 1, UP_TO(1), &word[1], word[0]));
	BLOCKS(waiter);
	EQUAL(word[0], FUTEX_WAITERS | OWN_ID);
	SUCCEEDS(futex(&word[0], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	FINISHES(waiter);
	EQUAL(word[0], 0);
}
