/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() with O_CREAT and without O_EXCL opens a queue that exists, and leaves its attributes and messages alone",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 3, 5);

	MUST(SEND(queue, "abcde", 1));
	mqd_t again = GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(2, 7)));
	EQUAL(attributes(again).mq_maxmsg, 3);
	EQUAL(attributes(again).mq_msgsize, 5);
	COUNTS(again, 1);
	RECEIVES(again, "abcde", 1);
}
