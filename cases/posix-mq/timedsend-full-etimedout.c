/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_in_vain(void *queue)
{
	struct timespec deadline = deadline_ms(30), now;

	FAILS(ETIMEDOUT, mq_timedsend(*(mqd_t *)queue, "b", 1, 4, &deadline));
	MUST(clock_gettime(CLOCK_REALTIME, &now));
	HOLDS(now.tv_sec > deadline.tv_sec || (now.tv_sec == deadline.tv_sec && now.tv_nsec >= deadline.tv_nsec));
}

CASE("mq_timedsend() to a full queue fails with ETIMEDOUT when its deadline has passed, not before, and queues nothing",
     POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [ETIMEDOUT]"), SLEEPS)
{
	mqd_t queue = new_mq(0, 1, 1);

	MUST(SEND(queue, "a", 0));
	FINISHES(child(send_in_vain, &queue));
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 0);
	COUNTS(queue, 0);
}
