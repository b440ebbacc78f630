/* SPDX-License-Identifier: MIT */
#include "futex.h"

#include "signal.h"

static void wait_an_hour(void *word)
{
	SUCCEEDS(futex(word, FUTEX_WAIT, 0, MILLISECONDS(AN_HOUR), NULL, 0));
}

CASE("FUTEX_WAIT, with a timeout and without, waits on when its process was stopped and continued",
     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals"))
{
	uint32_t *word = shared_memory(sizeof(*word));
	pid_t waiters[] = {child(wait_on, word), child(wait_an_hour, word)};

	for (int i = 0; i < 2; i++) {
		BLOCKS(waiters[i]);
		stop_until_continued(waiters[i]);
		MUST(kill(waiters[i], SIGCONT));
		BLOCKS(waiters[i]);
	}
	WAKES(word, INT_MAX, 2);
	ALL_FINISH(waiters, 2);
}
