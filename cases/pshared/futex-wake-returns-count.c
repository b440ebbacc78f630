/* SPDX-License-Identifier: MIT */
#include "futex.h"

enum { WAITERS = 5 };

/* Which of them are woken is not said: each that is says so. */
static uint32_t *word, *woken;

static void wait_and_tell(void *unused)
{
	(void)unused;
	SUCCEEDS(futex(word, FUTEX_WAIT, 0, NULL, NULL, 0));
	__atomic_add_fetch(woken, 1, __ATOMIC_SEQ_CST);
}

CASE("FUTEX_WAKE wakes at most as many waiters as it is told to, all if there are less, and returns how many they were",
     LINUX("futex(2)", "FUTEX_WAKE; RETURN VALUE"))
{
	pid_t waiters[WAITERS];

	word = shared_memory(2 * sizeof(*word));
	woken = word + 1;
	WAKES(word, INT_MAX, 0);
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(wait_and_tell, NULL);
		BLOCKS(waiters[i]);
	}
	WAKES(word, 1, 1);
	WAKES(word, 2, 2);
	AT_MOST(*woken, 3);
	WAKES(word, INT_MAX, 2);
	ALL_FINISH(waiters, WAITERS);
	EQUAL(*woken, WAITERS);
	WAKES(word, INT_MAX, 0);
}
