/* SPDX-License-Identifier: MIT */
#include "futex.h"

#include "signal.h"

/* A stop takes it out of the queue; when it goes on, it looks at the word again. */
static void wait_for_change(void *word)
{
	int result = futex(word, FUTEX_WAIT, 0, NULL, NULL, 0);

	HOLDS(result == 0 || (result == -1 && errno == EAGAIN));
	EQUAL(*(uint32_t *)word, 1);
}

CASE("a waiter whose process is stopped while the word changes and FUTEX_WAKE is called waits no more when it is continued",
     LINUX("futex(2)", "FUTEX_WAIT; FUTEX_WAKE"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t waiter = child(wait_for_change, word);
	BLOCKS(waiter);
	stop_until_continued(waiter);
	*word = 1;
	int woken = futex(word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
	HOLDS(woken == 0 || woken == 1);
	MUST(kill(waiter, SIGCONT));
	FINISHES(waiter);
	WAKES(word, INT_MAX, 0);
}
