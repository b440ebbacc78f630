/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() ignores the mq_flags and mq_curmsgs of the attributes that it creates a queue with",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION, O_CREAT"))
{
	struct mq_attr attr = {.mq_maxmsg = 2, .mq_msgsize = 1, .mq_flags = O_NONBLOCK, .mq_curmsgs = 2}, got = {0};
	mqd_t queue = GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attr));

	SUCCEEDS(mq_getattr(queue, &got));
	EQUAL(got.mq_flags & O_NONBLOCK, 0);
	EQUAL(got.mq_curmsgs, 0);
	EQUAL(got.mq_maxmsg, 2);
}
