/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_close() of one of two descriptors of a queue leaves the other, its flags and the messages as they were",
     POSIX_OPTION(MSG, "mq_close", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1), second = MUST(mq_open(name, O_RDWR));

	MUST(SEND(second, "a", 3));
	SUCCEEDS(mq_close(second));
	EQUAL(attributes(queue).mq_flags & O_NONBLOCK, O_NONBLOCK);
	RECEIVES(queue, "a", 3);
}
