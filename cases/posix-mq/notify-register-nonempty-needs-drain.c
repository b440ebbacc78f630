/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a registration made while there are messages waits until the queue is empty, and then for the next message",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 3, 1);

	expect_signal(SIGUSR1);
	MUST(SEND(queue, "a", 0));
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	MUST(SEND(queue, "b", 0));
	MUST(RECEIVE(queue));
	MUST(SEND(queue, "c", 0));
	EQUAL(pending(SIGUSR1), 0);
	MUST(RECEIVE(queue));
	MUST(RECEIVE(queue));
	EQUAL(pending(SIGUSR1), 0);
	MUST(SEND(queue, "d", 0));
	IS_NOTIFIED(SIGUSR1, 7);
}
