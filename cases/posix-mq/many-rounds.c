/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("in 10000 messages through a small queue none is lost, doubled, or out of order",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 3, sizeof(int));

	for (int i = 0; i < 10000; i++) {
		int got = -1;

		EQUAL(mq_send(queue, (char *)&i, sizeof(i), 1), 0);
		if (i < 2)
			continue;
		EQUAL(mq_receive(queue, (char *)&got, sizeof(got), NULL), sizeof(got));
		EQUAL(got, i - 2);
	}
	COUNTS(queue, 2);
}
