/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;

static void send_urgent(void *unused)
{
	(void)unused;
	SUCCEEDS(SEND(queue, "c", 9));
}

CASE("a message whose sender waits for room is not in the queue: it is not counted, and comes by its priority once there is "
     "room",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	queue = new_mq(0, 2, 1);
	MUST(SEND(queue, "a", 1));
	MUST(SEND(queue, "b", 1));
	pid_t sender = child(send_urgent, NULL);
	BLOCKS(sender);
	COUNTS(queue, 2);
	RECEIVES(queue, "a", 1);
	FINISHES(sender);
	COUNTS(queue, 2);
	RECEIVES(queue, "c", 9);
	RECEIVES(queue, "b", 1);
}
