/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a notification is sent once: the registration is gone, later messages notify nobody, and the queue is free for another",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 1);

	expect_signal(SIGRTMIN);
	SUCCEEDS(mq_notify(queue, by_signal(SIGRTMIN, 7)));
	MUST(SEND(queue, "a", 0));
	MUST(SEND(queue, "b", 0));
	IS_NOTIFIED(SIGRTMIN, 7);
	MUST(RECEIVE(queue));
	MUST(RECEIVE(queue));
	MUST(SEND(queue, "c", 0));
	EQUAL(pending(SIGRTMIN), 0);
	SUCCEEDS(mq_notify(queue, by_signal(SIGRTMIN, 8)));
	MUST(RECEIVE(queue));
	MUST(SEND(queue, "d", 0));
	IS_NOTIFIED(SIGRTMIN, 8);
}
