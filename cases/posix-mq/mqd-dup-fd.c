/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("dup() of a queue's descriptor gives another for the same description: for messages, and for the flags",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	mqd_t queue = new_mq(0, 1, 1), copy = (mqd_t)GIVES(dup((int)queue));

	SUCCEEDS(SEND(copy, "a", 2));
	SUCCEEDS(mq_setattr(copy, &(struct mq_attr){.mq_flags = O_NONBLOCK}, NULL));
	EQUAL(attributes(queue).mq_flags, O_NONBLOCK);
	SUCCEEDS(mq_close(copy));
	RECEIVES(queue, "a", 2);
	FAILS(EAGAIN, RECEIVE(queue));
}
