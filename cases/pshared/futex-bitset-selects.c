/* SPDX-License-Identifier: MIT */
#include "futex.h"

static uint32_t *word;

static void wait_with_bits(void *bits)
{
	SUCCEEDS(futex(word, FUTEX_WAIT_BITSET, 0, NULL, NULL, *(uint32_t *)bits));
}

CASE("FUTEX_WAKE_BITSET wakes the waiters whose bit mask has a bit in common with its own, and leaves the others",
     LINUX("futex(2)", "FUTEX_WAKE_BITSET"))
{
	uint32_t bits[] = {1, 2, 0x80000004u};
	pid_t waiters[3];

	word = shared_memory(sizeof(*word));
	for (int i = 0; i < 3; i++) {
		waiters[i] = child(wait_with_bits, &bits[i]);
		BLOCKS(waiters[i]);
	}
	EQUAL(futex(word, FUTEX_WAKE_BITSET, INT_MAX, NULL, NULL, 0x7ffffff8u), 0);
	EQUAL(futex(word, FUTEX_WAKE_BITSET, INT_MAX, NULL, NULL, 0x8000000au), 2);
	FINISHES(waiters[1]);
	FINISHES(waiters[2]);
	BLOCKS(waiters[0]);
	EQUAL(futex(word, FUTEX_WAKE_BITSET, INT_MAX, NULL, NULL, 3), 1);
	FINISHES(waiters[0]);
}
