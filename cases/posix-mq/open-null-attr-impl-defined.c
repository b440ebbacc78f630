/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() that creates without attributes gives an empty queue of at least one message of at least one byte",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION, O_CREAT"))
{
	mqd_t queue = GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, NULL));
	struct mq_attr got = {0};

	SUCCEEDS(mq_getattr(queue, &got));
	AT_LEAST(got.mq_maxmsg, 1);
	AT_LEAST(got.mq_msgsize, 1);
	EQUAL(got.mq_curmsgs, 0);
	SUCCEEDS(SEND(queue, "a", 0));
	OBSERVE("%ld messages of %ld bytes", (long)got.mq_maxmsg, (long)got.mq_msgsize);
}
