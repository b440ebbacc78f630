/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_flags of mq_getattr() has O_NONBLOCK just if the descriptor was opened with it",
     POSIX_OPTION(MSG, "mq_getattr", "DESCRIPTION, mq_flags"))
{
	const char *name = temp_mq_name();
	mqd_t waits = named_mq(name, 0, 1, 1), does_not = MUST(mq_open(name, O_RDONLY | O_NONBLOCK));
	struct mq_attr got = {.mq_flags = O_NONBLOCK};

	SUCCEEDS(mq_getattr(waits, &got));
	EQUAL(got.mq_flags & O_NONBLOCK, 0);
	EQUAL(got.mq_maxmsg, 1);
	EQUAL(got.mq_msgsize, 1);
	SUCCEEDS(mq_getattr(does_not, &got));
	EQUAL(got.mq_flags & O_NONBLOCK, O_NONBLOCK);
	EQUAL(got.mq_maxmsg, 1);
	EQUAL(got.mq_msgsize, 1);
}
