/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void time_out(void *word)
{
	int64_t start = now_ms();

	FAILS(ETIMEDOUT, futex(word, FUTEX_WAIT, 0, MILLISECONDS(30), NULL, 0));
	AT_LEAST(now_ms() - start, 30);
	FAILS(ETIMEDOUT, futex(word, FUTEX_WAIT, 0, MILLISECONDS(0), NULL, 0));
}

CASE("FUTEX_WAIT that nobody wakes fails with ETIMEDOUT when its relative timeout has passed, and is no waiter any more",
     LINUX("futex(2)", "ERRORS [ETIMEDOUT]; FUTEX_WAIT"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	FINISHES(child(time_out, word));
	WAKES(word, INT_MAX, 0);
}
