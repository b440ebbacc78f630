/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_one(void *queue)
{
	RECEIVES(*(mqd_t *)queue, "x", 3);
}

CASE(RECEIVER " from an empty queue blocks until a message is sent, and returns that",
     VARIANT(mq_receive, "posix-mq/receive-blocks-until-send", POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION")),
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-message-before-deadline",
	     POSIX_OPTION(MSG, "mq_timedreceive", "DESCRIPTION")))
{
	mqd_t queue = new_mq(0, 1, 1);

	pid_t receiver = child(receive_one, &queue);
	BLOCKS(receiver);
	MUST(SEND(queue, "x", 3));
	FINISHES(receiver);
	COUNTS(queue, 0);
}
