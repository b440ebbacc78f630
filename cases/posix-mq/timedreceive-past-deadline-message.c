/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_timedreceive() returns a message that is queued even if its deadline has passed",
     POSIX_OPTION(MSG, "mq_timedreceive", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 1, 1);
	unsigned int priority = 99;
	char data[1];

	MUST(SEND(queue, "x", 3));
	EQUAL(mq_timedreceive(queue, data, sizeof(data), &priority, LONG_PAST), 1);
	EQUAL(data[0], 'x');
	EQUAL(priority, 3);
}
