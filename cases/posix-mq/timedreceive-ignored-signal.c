/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

#ifdef PLUMB_VARIANT_mq_timedsend
#define CALL SENDER
#else
#define CALL RECEIVER
#endif

static void go_on(void *queue)
{
	handle(SIGUSR1, SIG_IGN, 0);
#ifdef PLUMB_VARIANT_mq_timedsend
	SUCCEEDS(SEND(*(mqd_t *)queue, "b", 2));
#else
	RECEIVES(*(mqd_t *)queue, "b", 2);
#endif
}

CASE(CALL " is ended neither by a signal that is ignored nor by being stopped and continued",
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-ignored-signal",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "signals that are ignored")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-ignored-signal",
	     POSIX_OPTION(MSG, "2.4.4 Signal Effects on Other Functions", "signals that are ignored")))
{
	mqd_t queue = new_mq(0, 1, 1);

#ifdef PLUMB_VARIANT_mq_timedsend
	MUST(mq_send(queue, "a", 1, 0));
#endif
	pid_t caller = child(go_on, &queue);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	BLOCKS(caller);
	stop_until_continued(caller);
	MUST(kill(caller, SIGCONT));
	BLOCKS(caller);
#ifdef PLUMB_VARIANT_mq_timedsend
	RECEIVES(queue, "a", 0);
#else
	MUST(mq_send(queue, "b", 1, 2));
#endif
	FINISHES(caller);
}
