/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

/* The first sent is not of the highest priority, and of each priority that comes twice the later must not come first. */
CASE(RECEIVER " takes the message of the highest priority, and of several of that priority the oldest",
     VARIANT(mq_receive, "posix-mq/send-priority-order", POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION")),
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-priority-order", POSIX_OPTION(MSG, "mq_timedreceive", "DESCRIPTION")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 6, 1);

	MUST(SEND(queue, "a", 2));
	MUST(SEND(queue, "b", 0));
	MUST(SEND(queue, "c", 5));
	MUST(SEND(queue, "d", 2));
	MUST(SEND(queue, "e", 5));
	RECEIVES(queue, "c", 5);
	RECEIVES(queue, "e", 5);
	MUST(SEND(queue, "f", 9));
	RECEIVES(queue, "f", 9);
	RECEIVES(queue, "a", 2);
	RECEIVES(queue, "d", 2);
	RECEIVES(queue, "b", 0);
}
