/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_lock_pi
#define NAME "FUTEX_LOCK_PI"
#define OPERATION FUTEX_LOCK_PI
#elif defined PLUMB_VARIANT_lock_pi2
#define NAME "FUTEX_LOCK_PI2"
#define OPERATION FUTEX_LOCK_PI2
#endif

static void own_when_released(void *words)
{
	uint32_t *word = words;

	SUCCEEDS(futex(&word[0], OPERATION, 0, NULL, NULL, 0));
	EQUAL(word[0] & FUTEX_TID_MASK, OWN_ID);
	word[1] = 1;
	SUCCEEDS(futex(&word[0], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE(NAME " of a word that another owns blocks and sets FUTEX_WAITERS in it; FUTEX_UNLOCK_PI makes the waiter its owner",
     VARIANT(lock_pi, "pshared/futex-lock-pi-blocks-unlock-hands-over", LINUX("futex(2)", "FUTEX_LOCK_PI; FUTEX_UNLOCK_PI")),
     VARIANT(lock_pi2, "pshared/futex-lock-pi2-blocks-unlock-hands-over", LINUX("futex(2)", "FUTEX_LOCK_PI2; FUTEX_UNLOCK_PI")))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(OPERATION);
	word[0] = OWN_ID;
	pid_t waiter = child(own_when_released, word);
	BLOCKS(waiter);
	EQUAL(word[0], FUTEX_WAITERS | OWN_ID);
	EQUAL(word[1], 0);
	SUCCEEDS(futex(&word[0], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	FINISHES(waiter);
	EQUAL(word[1], 1);
	EQUAL(word[0], 0);
}
