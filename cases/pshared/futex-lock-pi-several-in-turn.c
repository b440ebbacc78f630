/* SPDX-License-Identifier: MIT */
#include "futex.h"

enum { WAITERS = 3 };

CASE("several processes that wait in FUTEX_LOCK_PI own the word one after the other, and at last it is 0",
     LINUX("futex(2)", "FUTEX_LOCK_PI; FUTEX_UNLOCK_PI"))
{
	uint32_t *word = shared_memory(sizeof(*word));
	pid_t waiters[WAITERS];

	need_operation(FUTEX_LOCK_PI);
	own_futex(word);
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(own_and_release, word);
		BLOCKS(waiters[i]);
	}
	EQUAL(*word, FUTEX_WAITERS | OWN_ID);
	SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	ALL_FINISH(waiters, WAITERS);
	EQUAL(*word, 0);
}
