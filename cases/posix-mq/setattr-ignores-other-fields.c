/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_setattr() ignores mq_maxmsg, mq_msgsize and mq_curmsgs", POSIX_OPTION(MSG, "mq_setattr", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 2, 3);
	struct mq_attr set = {.mq_flags = O_NONBLOCK, .mq_maxmsg = 7, .mq_msgsize = -8, .mq_curmsgs = 1};

	SUCCEEDS(mq_setattr(queue, &set, NULL));
	EQUAL(attributes(queue).mq_flags & O_NONBLOCK, O_NONBLOCK);
	EQUAL(attributes(queue).mq_maxmsg, 2);
	EQUAL(attributes(queue).mq_msgsize, 3);
	COUNTS(queue, 0);
}
