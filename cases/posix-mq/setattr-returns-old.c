/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_setattr() stores what mq_getattr() would have given before the call",
     POSIX_OPTION(MSG, "mq_setattr", "DESCRIPTION, omqstat"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 3);
	struct mq_attr set = {.mq_flags = 0}, old = {0};

	MUST(SEND(queue, "a", 0));
	SUCCEEDS(mq_setattr(queue, &set, &old));
	EQUAL(old.mq_flags & O_NONBLOCK, O_NONBLOCK);
	EQUAL(old.mq_maxmsg, 2);
	EQUAL(old.mq_msgsize, 3);
	EQUAL(old.mq_curmsgs, 1);
	SUCCEEDS(mq_setattr(queue, &set, &old));
	EQUAL(old.mq_flags & O_NONBLOCK, 0);
}
