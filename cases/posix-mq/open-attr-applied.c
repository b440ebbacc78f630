/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a queue that mq_open() creates with attributes has just the mq_maxmsg and mq_msgsize of these, for each who opens it",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_mq_name();
	struct mq_attr got = {0};

	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, SIZED(7, 33)));
	SUCCEEDS(mq_getattr(queue, &got));
	EQUAL(got.mq_maxmsg, 7);
	EQUAL(got.mq_msgsize, 33);
	SUCCEEDS(mq_getattr(GIVES(mq_open(name, O_RDONLY)), &got));
	EQUAL(got.mq_maxmsg, 7);
	EQUAL(got.mq_msgsize, 33);
}
