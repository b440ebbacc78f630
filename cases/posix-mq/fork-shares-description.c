/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void set_and_send(void *queue)
{
	SUCCEEDS(mq_setattr(*(mqd_t *)queue, &(struct mq_attr){.mq_flags = O_NONBLOCK}, NULL));
	SUCCEEDS(SEND(*(mqd_t *)queue, "a", 3));
	SUCCEEDS(mq_close(*(mqd_t *)queue));
}

CASE("the child of fork() has a copy of the descriptor: what it sets of the flags holds for its parent, what it closes does "
     "not",
     POSIX_OPTION(MSG, "fork", "DESCRIPTION, message queue descriptors"))
{
	mqd_t queue = new_mq(0, 1, 1);

	FINISHES(child(set_and_send, &queue));
	EQUAL(attributes(queue).mq_flags & O_NONBLOCK, O_NONBLOCK);
	RECEIVES(queue, "a", 3);
	FAILS(EAGAIN, RECEIVE(queue));
}
