/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_getattr() gives the attributes that the queue was created with, the flags last set, and the messages in it",
     POSIX_OPTION(MSG, "mq_getattr", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 5, 11);
	struct mq_attr set = {.mq_flags = O_NONBLOCK}, got = {0};

	MUST(SEND(queue, "a", 0));
	MUST(SEND(queue, "b", 0));
	MUST(mq_setattr(queue, &set, NULL));
	SUCCEEDS(mq_getattr(queue, &got));
	EQUAL(got.mq_flags & O_NONBLOCK, O_NONBLOCK);
	EQUAL(got.mq_maxmsg, 5);
	EQUAL(got.mq_msgsize, 11);
	EQUAL(got.mq_curmsgs, 2);
}
