/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_notify() with a null pointer removes the caller's registration: no signal comes, and the queue is free for another",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	SUCCEEDS(mq_notify(queue, NULL));
	MUST(SEND(queue, "a", 0));
	EQUAL(pending(SIGUSR1), 0);
	MUST(RECEIVE(queue));
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 8)));
	MUST(SEND(queue, "b", 0));
	IS_NOTIFIED(SIGUSR1, 8);
}
