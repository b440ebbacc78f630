/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(RECEIVER " into a buffer larger than mq_msgsize returns the message's own length, and touches no byte behind it",
     VARIANT(mq_receive, "posix-mq/receive-larger-buffer", POSIX_OPTION(MSG, "mq_receive", "RETURN VALUE")),
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-larger-buffer", POSIX_OPTION(MSG, "mq_timedreceive", "RETURN VALUE")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 8);
	char data[16];

	memset(data, '?', sizeof(data));
	MUST(SEND(queue, "abc", 0));
	EQUAL(PLUMB_RECEIVE(queue, data, sizeof(data), NULL), 3);
	EQUAL_BYTES(data, "abc?????????????", 16);
}
