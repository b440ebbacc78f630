/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_receive() with O_NONBLOCK from an empty queue fails with EAGAIN, new or when its message has been received",
     POSIX_OPTION(MSG, "mq_receive", "ERRORS [EAGAIN]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	char byte = '?';

	FAILS(EAGAIN, mq_receive(queue, &byte, 1, NULL));
	EQUAL(byte, '?');
	MUST(SEND(queue, "a", 0));
	RECEIVES(queue, "a", 0);
	FAILS(EAGAIN, mq_receive(queue, &byte, 1, NULL));
}
