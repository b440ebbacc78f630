/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_another(void *queue)
{
	SUCCEEDS(SEND(*(mqd_t *)queue, "b", 6));
}

CASE(SENDER " to a full queue blocks until a message is received, and then its own is in the queue",
     VARIANT(mq_send, "posix-mq/send-full-blocks", POSIX_OPTION(MSG, "mq_send", "DESCRIPTION")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-room-before-deadline", POSIX_OPTION(MSG, "mq_timedsend", "DESCRIPTION")))
{
	mqd_t queue = new_mq(0, 1, 1);

	MUST(mq_send(queue, "a", 1, 0));
	pid_t sender = child(send_another, &queue);
	BLOCKS(sender);
	RECEIVES(queue, "a", 0);
	FINISHES(sender);
	COUNTS(queue, 1);
	RECEIVES(queue, "b", 6);
}
