/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_in_vain(void *queue)
{
	FAILS(ETIMEDOUT, mq_timedsend(*(mqd_t *)queue, "b", 1, 9, DEADLINE(20)));
}

CASE("who timed out in mq_timedsend() waits no more: when there is room, its message does not come",
     POSIX_OPTION(MSG, "mq_timedsend", "RETURN VALUE"))
{
	mqd_t queue = new_mq(0, 1, 1);

	MUST(SEND(queue, "a", 0));
	FINISHES(child(send_in_vain, &queue));
	RECEIVES(queue, "a", 0);
	COUNTS(queue, 0);
	MUST(SEND(queue, "c", 0));
	RECEIVES(queue, "c", 0);
}
