/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void use_no_bit(void *word)
{
	FAILS(EINVAL, futex(word, FUTEX_WAIT_BITSET, 0, NULL, NULL, 0));
	FAILS(EINVAL, futex(word, FUTEX_WAKE_BITSET, 1, NULL, NULL, 0));
}

CASE("FUTEX_WAIT_BITSET and FUTEX_WAKE_BITSET with a bit mask of zero fail with EINVAL, and wake nobody",
     LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_WAIT_BITSET"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t waiter = child(wait_on, word);
	BLOCKS(waiter);
	FINISHES(child(use_no_bit, word));
	BLOCKS(waiter);
	WAKES(word, INT_MAX, 1);
	FINISHES(waiter);
}
