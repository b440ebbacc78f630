/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void call_in_vain(void *queue)
{
	struct timespec before_all = {.tv_sec = -1};

#ifdef PLUMB_VARIANT_mq_timedsend
	FAILS_LIKE(EINVAL, ETIMEDOUT, mq_timedsend(*(mqd_t *)queue, "b", 1, 0, &before_all));
#else
	FAILS_LIKE(EINVAL, ETIMEDOUT, mq_timedreceive(*(mqd_t *)queue, &(char){0}, 1, NULL, &before_all));
#endif
}

#ifdef PLUMB_VARIANT_mq_timedsend
#define CALL SENDER
#else
#define CALL RECEIVER
#endif

/* To POSIX it is a time that has passed; no value of tv_sec is invalid. */
CASE(CALL " that would block fails at once if tv_sec is negative: with ETIMEDOUT, or as on Linux with EINVAL",
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-negative-sec", LINUX_DEVIATION("mq_receive(3)", "ERRORS [EINVAL]")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-negative-sec", LINUX_DEVIATION("mq_send(3)", "ERRORS [EINVAL]")))
{
	mqd_t queue = new_mq(0, 1, 1);

#ifdef PLUMB_VARIANT_mq_timedsend
	MUST(mq_send(queue, "a", 1, 0));
#endif
	long before = attributes(queue).mq_curmsgs;
	FINISHES(child(call_in_vain, &queue));
	COUNTS(queue, before);
}
