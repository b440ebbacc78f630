/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a process can be registered with two queues at a time, and a message notifies it for its own queue alone",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t one = new_mq(O_NONBLOCK, 1, 1), two = new_mq(O_NONBLOCK, 1, 1);

	expect_signal(SIGRTMIN);
	SUCCEEDS(mq_notify(one, by_signal(SIGRTMIN, 1)));
	SUCCEEDS(mq_notify(two, by_signal(SIGRTMIN, 2)));
	MUST(SEND(two, "a", 0));
	IS_NOTIFIED(SIGRTMIN, 2);
	EQUAL(pending(SIGRTMIN), 0);
	FAILS(EBUSY, mq_notify(one, by_nothing));
	MUST(SEND(one, "a", 0));
	IS_NOTIFIED(SIGRTMIN, 1);
}
