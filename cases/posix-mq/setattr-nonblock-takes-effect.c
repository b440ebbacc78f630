/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;

static void receive_when_sent(void *unused)
{
	(void)unused;
	RECEIVES(queue, "a", 1);
}

CASE("mq_setattr() decides whether the calls that follow wait: with O_NONBLOCK they fail, without it they block",
     POSIX_OPTION(MSG, "mq_setattr", "DESCRIPTION, mq_flags"))
{
	queue = new_mq(0, 1, 1);
	SUCCEEDS(mq_setattr(queue, &(struct mq_attr){.mq_flags = O_NONBLOCK}, NULL));
	FAILS(EAGAIN, RECEIVE(queue));
	SUCCEEDS(mq_setattr(queue, &(struct mq_attr){.mq_flags = 0}, NULL));
	pid_t receiver = child(receive_when_sent, NULL);
	BLOCKS(receiver);
	MUST(SEND(queue, "a", 1));
	FINISHES(receiver);
}
