/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() with O_CREAT and O_EXCL of a queue that exists fails with EEXIST, and leaves that as it was",
     POSIX_OPTION(MSG, "mq_open", "ERRORS [EEXIST]"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 2, 3);

	MUST(SEND(queue, "abc", 1));
	FAILS(EEXIST, mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, SIZED(1, 1)));
	FAILS(EEXIST, mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, NULL));
	EQUAL(attributes(queue).mq_maxmsg, 2);
	RECEIVES(queue, "abc", 1);
}
