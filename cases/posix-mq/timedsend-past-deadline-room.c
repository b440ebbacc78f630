/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_timedsend() to a queue that has room succeeds even if its deadline has passed",
     POSIX_OPTION(MSG, "mq_timedsend", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 1, 1);

	SUCCEEDS(mq_timedsend(queue, "a", 1, 4, LONG_PAST));
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 4);
}
