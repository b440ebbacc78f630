/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_getattr() and mq_setattr() work on a descriptor for sending alone, and on one for receiving alone",
     POSIX_OPTION(MSG, "mq_getattr", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, 0, 2, 3), one_way[2] = {MUST(mq_open(name, O_WRONLY)), MUST(mq_open(name, O_RDONLY))};

	MUST(SEND(queue, "a", 0));
	for (int i = 0; i < 2; i++) {
		struct mq_attr got = {0};

		SUCCEEDS(mq_setattr(one_way[i], &(struct mq_attr){.mq_flags = O_NONBLOCK}, NULL));
		SUCCEEDS(mq_getattr(one_way[i], &got));
		EQUAL(got.mq_flags & O_NONBLOCK, O_NONBLOCK);
		EQUAL(got.mq_maxmsg, 2);
		EQUAL(got.mq_msgsize, 3);
		EQUAL(got.mq_curmsgs, 1);
	}
}
