/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("what a sender does to its buffer after mq_send() does not change the message",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 4);
	char data[4] = {'a', 'b', 'c', 'd'};

	SUCCEEDS(mq_send(queue, data, 4, 1));
	memset(data, 'x', 4);
	SUCCEEDS(mq_send(queue, data, 4, 0));
	RECEIVES(queue, "abcd", 1);
	RECEIVES(queue, "xxxx", 0);
}
