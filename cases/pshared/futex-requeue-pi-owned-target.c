/* SPDX-License-Identifier: MIT */
#include "futex.h"

enum { WAITERS = 3 };

static void wait_to_own(void *words)
{
	uint32_t *word = words;

	SUCCEEDS(futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, NULL, &word[1], 0));
	EQUAL(word[1] & FUTEX_TID_MASK, OWN_ID);
	word[2]++;
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_CMP_REQUEUE_PI moves waiters to a second word that is owned, and counts them; each owns it when it is unlocked",
     LINUX("futex(2)", "FUTEX_CMP_REQUEUE_PI; RETURN VALUE"))
{
	uint32_t *word = shared_memory(3 * sizeof(*word));
	pid_t waiters[WAITERS];

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	own_futex(&word[1]);
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(wait_to_own, word);
		BLOCKS(waiters[i]);
	}
	EQUAL(futex(&word[0], FUTEX_CMP_REQUEUE_PI, 1, UP_TO(INT_MAX), &word[1], 0), WAITERS);
	EQUAL(word[1], FUTEX_WAITERS | OWN_ID);
	for (int i = 0; i < WAITERS; i++)
		BLOCKS(waiters[i]);
	EQUAL(word[2], 0);
	SUCCEEDS(futex(&word[1], FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	ALL_FINISH(waiters, WAITERS);
	EQUAL(word[2], WAITERS);
	EQUAL(word[1], 0);
}
