/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_with_one_bit(void *word)
{
	SUCCEEDS(futex(word, FUTEX_WAIT_BITSET, 0, NULL, NULL, 0x100));
}

CASE("FUTEX_WAKE wakes waiters of any bit mask, and FUTEX_WAKE_BITSET of any mask wakes those that wait without one",
     LINUX("futex(2)", "FUTEX_WAKE_BITSET, FUTEX_BITSET_MATCH_ANY"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t with_bit = child(wait_with_one_bit, word);
	BLOCKS(with_bit);
	WAKES(word, 1, 1);
	FINISHES(with_bit);
	pid_t plain = child(wait_on, word);
	BLOCKS(plain);
	EQUAL(futex(word, FUTEX_WAKE_BITSET, 1, NULL, NULL, 0x40000), 1);
	FINISHES(plain);
}
