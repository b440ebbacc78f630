/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_timedsend() with O_NONBLOCK to a full queue fails with EAGAIN, whether its deadline has passed or not",
     POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EAGAIN]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	MUST(SEND(queue, "a", 0));
	FAILS(EAGAIN, mq_timedsend(queue, "b", 1, 0, LONG_PAST));
	FAILS(EAGAIN, mq_timedsend(queue, "b", 1, 0, LATER));
	COUNTS(queue, 1);
}
