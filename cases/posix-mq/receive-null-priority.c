/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_receive() with a null msg_prio gives the message, and its priority to nobody",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION, msg_prio"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 2);
	char data[2] = "??";

	MUST(SEND(queue, "ab", 7));
	EQUAL(mq_receive(queue, data, 2, NULL), 2);
	EQUAL_BYTES(data, "ab", 2);
	COUNTS(queue, 0);
}
