/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("each message sent raises mq_curmsgs by one, each received lowers it, and a call that fails does neither",
     POSIX_OPTION(MSG, "mq_getattr", "DESCRIPTION, mq_curmsgs"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 3, 1);
	struct mq_attr got = {.mq_curmsgs = 99};

	for (int i = 0; i <= 3; i++) {
		SUCCEEDS(mq_getattr(queue, &got));
		EQUAL(got.mq_curmsgs, i);
		if (i < 3)
			MUST(SEND(queue, "a", i));
	}
	FAILS(EAGAIN, SEND(queue, "b", 0));
	got.mq_curmsgs = 99;
	for (int i = 3; i >= 0; i--) {
		SUCCEEDS(mq_getattr(queue, &got));
		EQUAL(got.mq_curmsgs, i);
		if (i > 0)
			MUST(RECEIVE(queue));
		got.mq_curmsgs = 99;
	}
	FAILS(EAGAIN, RECEIVE(queue));
	COUNTS(queue, 0);
}
