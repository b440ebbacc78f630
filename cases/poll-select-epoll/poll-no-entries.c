/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

static void wait_for_nothing(void *unused)
{
	int64_t start = now_ms();

	(void)unused;
#if defined PLUMB_VARIANT_poll
	EQUAL(poll(NULL, 0, 20), 0);
#elif defined PLUMB_VARIANT_ppoll
	EQUAL(ppoll(NULL, 0, &((struct timespec){0, 20000000}), NULL), 0);
#elif defined PLUMB_VARIANT_select
	EQUAL(select(0, NULL, NULL, NULL, &((struct timeval){0, 20000})), 0);
#else
	EQUAL(pselect(0, NULL, NULL, NULL, &((struct timespec){0, 20000000}), NULL), 0);
#endif
	AT_LEAST(now_ms() - start, 19);
}

CASE(CALL " of no descriptor at all waits for its timeout and returns 0",
     VARIANT(poll, "poll-select-epoll/poll-no-entries", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-no-entries", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-no-sets", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-no-sets", POSIX("pselect", "DESCRIPTION")))
{
	FINISHES(child(wait_for_nothing, NULL));
}
