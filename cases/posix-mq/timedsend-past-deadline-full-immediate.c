/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_in_vain(void *queue)
{
	FAILS(ETIMEDOUT, mq_timedsend(*(mqd_t *)queue, "b", 1, 4, LONG_PAST));
	FAILS(ETIMEDOUT, mq_timedsend(*(mqd_t *)queue, "b", 1, 4, DEADLINE(-1000)));
}

CASE("mq_timedsend() to a full queue with a deadline that has passed fails with ETIMEDOUT and queues nothing",
     POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [ETIMEDOUT]"))
{
	mqd_t queue = new_mq(0, 1, 1);

	MUST(SEND(queue, "a", 0));
	FINISHES(child(send_in_vain, &queue));
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 0);
}
