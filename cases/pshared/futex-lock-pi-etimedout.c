/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_lock_pi
#define NAME "FUTEX_LOCK_PI, whose timeout is of CLOCK_REALTIME,"
#define OPERATION FUTEX_LOCK_PI
#define THE_CLOCK CLOCK_REALTIME
#elif defined PLUMB_VARIANT_lock_pi2
#define NAME "FUTEX_LOCK_PI2, whose timeout is of CLOCK_MONOTONIC,"
#define OPERATION FUTEX_LOCK_PI2
#define THE_CLOCK CLOCK_MONOTONIC
#elif defined PLUMB_VARIANT_lock_pi2_realtime
#define NAME "FUTEX_LOCK_PI2 with FUTEX_CLOCK_REALTIME"
#define OPERATION (FUTEX_LOCK_PI2 | FUTEX_CLOCK_REALTIME)
#define THE_CLOCK CLOCK_REALTIME
#endif

static void time_out(void *word)
{
	struct timespec past = time_on(THE_CLOCK, -1), soon;
	int64_t start;

	FAILS(ETIMEDOUT, futex(word, OPERATION, 0, &past, NULL, 0));
	start = now_ms();
	soon = time_on(THE_CLOCK, 30);
	FAILS(ETIMEDOUT, futex(word, OPERATION, 0, &soon, NULL, 0));
	AT_LEAST(now_ms() - start, 25);
}

CASE(NAME " of a word that another process owns fails with ETIMEDOUT at that time, and that process owns it on",
     VARIANT(lock_pi, "pshared/futex-lock-pi-etimedout", LINUX("futex(2)", "FUTEX_LOCK_PI; ERRORS [ETIMEDOUT]")),
     VARIANT(lock_pi2, "pshared/futex-lock-pi2-etimedout", LINUX("futex(2)", "FUTEX_LOCK_PI2; ERRORS [ETIMEDOUT]")),
     VARIANT(lock_pi2_realtime, "pshared/futex-lock-pi2-realtime-etimedout",
	     LINUX("futex(2)", "FUTEX_LOCK_PI2; ERRORS [ETIMEDOUT]")))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(OPERATION);
	*word = OWN_ID;
	FINISHES(child(time_out, word));
	EQUAL(*word & FUTEX_TID_MASK, OWN_ID);
	SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*word, 0);
}
