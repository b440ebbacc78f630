/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("fcntl(F_SETFL) of O_NONBLOCK is what mq_getattr() tells, and mq_setattr() what fcntl(F_GETFL) tells",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	mqd_t queue = new_mq(0, 1, 1);
	struct mq_attr got = {0};

	EQUAL(fcntl((int)queue, F_GETFL) & (O_ACCMODE | O_NONBLOCK), O_RDWR);
	MUST(fcntl((int)queue, F_SETFL, O_NONBLOCK));
	SUCCEEDS(mq_getattr(queue, &got));
	EQUAL(got.mq_flags, O_NONBLOCK);
	FAILS(EAGAIN, RECEIVE(queue));
	SUCCEEDS(mq_setattr(queue, &(struct mq_attr){.mq_flags = 0}, NULL));
	EQUAL(fcntl((int)queue, F_GETFL) & (O_ACCMODE | O_NONBLOCK), O_RDWR);
}
