/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_wait
#define OPERATION FUTEX_WAIT
#define NAME "FUTEX_WAIT"
#elif defined PLUMB_VARIANT_wait_private
#define OPERATION (FUTEX_WAIT | FUTEX_PRIVATE_FLAG)
#define NAME "FUTEX_WAIT_PRIVATE"
#elif defined PLUMB_VARIANT_wait_bitset
#define OPERATION FUTEX_WAIT_BITSET
#define NAME "FUTEX_WAIT_BITSET"
#endif

static void wait_for_others(void *words)
{
	uint32_t *word = words;

	FAILS(EAGAIN, futex(word, OPERATION, 8, NULL, NULL, FUTEX_BITSET_MATCH_ANY));
	FAILS(EAGAIN, futex(word, OPERATION, 0x80000007u, NULL, NULL, FUTEX_BITSET_MATCH_ANY));
	EQUAL(word[0], 7);
}

CASE(NAME " with a value that the futex word does not hold fails with EAGAIN at once and leaves the word",
     VARIANT(wait, "pshared/futex-wait-value-mismatch-eagain", LINUX("futex(2)", "ERRORS [EAGAIN]; FUTEX_WAIT")),
     VARIANT(wait_private, "pshared/futex-wait-private-mismatch-eagain",
	     LINUX("futex(2)", "ERRORS [EAGAIN]; FUTEX_PRIVATE_FLAG")),
     VARIANT(wait_bitset, "pshared/futex-wait-bitset-mismatch-eagain", LINUX("futex(2)", "ERRORS [EAGAIN]; FUTEX_WAIT_BITSET")))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	word[0] = 7;
	word[1] = 8;
	FINISHES(child(wait_for_others, word));
}
