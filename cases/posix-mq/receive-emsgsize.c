/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(RECEIVER " into a buffer smaller than mq_msgsize fails with EMSGSIZE though the message would fit, and removes nothing",
     VARIANT(mq_receive, "posix-mq/receive-emsgsize", POSIX_OPTION(MSG, "mq_receive", "ERRORS [EMSGSIZE]")),
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-emsgsize", POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [EMSGSIZE]")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 8);
	char data[8] = "????????";
	unsigned int priority = 99;

	MUST(SEND(queue, "abc", 4));
	FAILS(EMSGSIZE, PLUMB_RECEIVE(queue, data, 7, &priority));
	FAILS(EMSGSIZE, PLUMB_RECEIVE(queue, data, 0, &priority));
	EQUAL_BYTES(data, "????????", 8);
	COUNTS(queue, 1);
	RECEIVES(queue, "abc", 4);
}
