/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void time_out(void *words)
{
	uint32_t *word = words;
	struct timespec past = time_on(CLOCK_MONOTONIC, -1), soon;
	int64_t start;

	FAILS(ETIMEDOUT, futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, &past, &word[1], 0));
	start = now_ms();
	soon = time_on(CLOCK_MONOTONIC, 30);
	FAILS(ETIMEDOUT, futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, &soon, &word[1], 0));
	AT_LEAST(now_ms() - start, 25);
	soon = time_on(CLOCK_REALTIME, 10);
	FAILS(ETIMEDOUT, futex(&word[0], FUTEX_WAIT_REQUEUE_PI | FUTEX_CLOCK_REALTIME, 0, &soon, &word[1], 0));
}

CASE("FUTEX_WAIT_REQUEUE_PI that nobody moves fails with ETIMEDOUT at the absolute time of its clock, and owns nothing",
     LINUX("futex(2)", "ERRORS [ETIMEDOUT]; FUTEX_WAIT_REQUEUE_PI; FUTEX_CLOCK_REALTIME"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	FINISHES(child(time_out, word));
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(1), &word[1], 0), 0);
	EQUAL(word[1], 0);
}
