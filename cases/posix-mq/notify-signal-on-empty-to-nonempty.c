/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a process that mq_notify() has registered gets its signal, with its value, when " SENDER " fills the empty queue",
     VARIANT(mq_send, "posix-mq/notify-signal-on-empty-to-nonempty", POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION")),
     VARIANT(mq_timedsend, "posix-mq/notify-signal-by-timedsend", POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	EQUAL(pending(SIGUSR1), 0);
	SUCCEEDS(SEND(queue, "a", 2));
	IS_NOTIFIED(SIGUSR1, 7);
	RECEIVES(queue, "a", 2);
}
