/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_one(void *queue)
{
	SUCCEEDS(SEND(*(mqd_t *)queue, "b", 0));
}

CASE("of several processes that wait to send, a message received lets just one send its own; the queue is never over-full",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 1, 1);
	pid_t senders[3];

	MUST(SEND(queue, "a", 0));
	for (int i = 0; i < 3; i++) {
		senders[i] = child(send_one, &queue);
		BLOCKS(senders[i]);
	}
	RECEIVES(queue, "a", 0);
	for (int i = 0; i < 3; i++) {
		AT_MOST(attributes(queue).mq_curmsgs, 1);
		RECEIVES(queue, "b", 0);
	}
	for (int i = 0; i < 3; i++)
		FINISHES(senders[i]);
	COUNTS(queue, 0);
}
