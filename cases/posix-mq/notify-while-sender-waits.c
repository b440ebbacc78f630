/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_another(void *queue)
{
	MUST(SEND(*(mqd_t *)queue, "b", 0));
}

CASE("a message received while a sender waits leaves none out: the queue is emptied, and then the next message notifies",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 1, 1);

	expect_signal(SIGRTMIN);
	MUST(SEND(queue, "a", 0));
	pid_t sender = child(send_another, &queue);
	BLOCKS(sender);
	RECEIVES(queue, "a", 0);
	FINISHES(sender);
	SUCCEEDS(mq_notify(queue, by_signal(SIGRTMIN, 7)));
	RECEIVES(queue, "b", 0);
	EQUAL(pending(SIGRTMIN), 0);
	MUST(SEND(queue, "c", 0));
	IS_NOTIFIED(SIGRTMIN, 7);
}
