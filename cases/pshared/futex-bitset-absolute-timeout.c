/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_monotonic
#define CLOCK_NAME "CLOCK_MONOTONIC"
#define THE_CLOCK CLOCK_MONOTONIC
#define OPERATION FUTEX_WAIT_BITSET
#else
#define CLOCK_NAME "CLOCK_REALTIME"
#define THE_CLOCK CLOCK_REALTIME
#define OPERATION (FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME)
#endif

static void time_out(void *word)
{
	struct timespec past = time_on(THE_CLOCK, -1), soon;
	int64_t start;

	FAILS(ETIMEDOUT, futex(word, OPERATION, 0, &past, NULL, FUTEX_BITSET_MATCH_ANY));
	start = now_ms();
	soon = time_on(THE_CLOCK, 30);
	FAILS(ETIMEDOUT, futex(word, OPERATION, 0, &soon, NULL, FUTEX_BITSET_MATCH_ANY));
	AT_LEAST(now_ms() - start, 25);
}

CASE("FUTEX_WAIT_BITSET takes an absolute time of " CLOCK_NAME ": one that is past fails with ETIMEDOUT at once, another then",
     VARIANT(monotonic, "pshared/futex-bitset-absolute-timeout", LINUX("futex(2)", "FUTEX_WAIT_BITSET; ERRORS [ETIMEDOUT]")),
     VARIANT(realtime, "pshared/futex-bitset-realtime-timeout", LINUX("futex(2)", "FUTEX_WAIT_BITSET; FUTEX_CLOCK_REALTIME")))
{
	uint32_t *word = shared_memory(sizeof(*word));

	FINISHES(child(time_out, word));
	WAKES(word, INT_MAX, 0);
}
