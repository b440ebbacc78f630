/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("messages stay in a queue that nobody has open any longer, and whoever opens it then receives them",
     POSIX_OPTION(MSG, "mq_close", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, 0, 3, 3);

	MUST(SEND(queue, "one", 1));
	MUST(SEND(queue, "two", 2));
	SUCCEEDS(mq_close(queue));
	queue = GIVES(mq_open(name, O_RDWR));
	COUNTS(queue, 2);
	EQUAL(attributes(queue).mq_maxmsg, 3);
	RECEIVES(queue, "two", 2);
	RECEIVES(queue, "one", 1);
}
