/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_setattr() of O_NONBLOCK does not change another descriptor that mq_open() gave for the same queue",
     POSIX_OPTION(MSG, "mq_setattr", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, 0, 1, 1), other = MUST(mq_open(name, O_RDWR | O_NONBLOCK));

	SUCCEEDS(mq_setattr(other, &(struct mq_attr){.mq_flags = 0}, NULL));
	SUCCEEDS(mq_setattr(queue, &(struct mq_attr){.mq_flags = O_NONBLOCK}, NULL));
	EQUAL(attributes(other).mq_flags & O_NONBLOCK, 0);
	FAILS(EAGAIN, RECEIVE(queue));
	EQUAL(attributes(queue).mq_flags & O_NONBLOCK, O_NONBLOCK);
}
