/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_one(void *queue)
{
	RECEIVES(*(mqd_t *)queue, "a", 0);
}

CASE("a message for which " RECEIVER " waits goes to that call: nobody is notified, and the registration stays for the next",
     VARIANT(mq_receive, "posix-mq/notify-blocked-receiver-preempts", POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION")),
     VARIANT(mq_timedreceive, "posix-mq/notify-blocked-timedreceive-preempts", POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION")))
{
	mqd_t queue = new_mq(0, 1, 1);

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	pid_t receiver = child(receive_one, &queue);
	BLOCKS(receiver);
	MUST(SEND(queue, "a", 0));
	FINISHES(receiver);
	EQUAL(pending(SIGUSR1), 0);
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	MUST(SEND(queue, "b", 0));
	IS_NOTIFIED(SIGUSR1, 7);
}
