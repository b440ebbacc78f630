/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(SENDER " of a message of exactly mq_msgsize bytes succeeds, and it is received whole",
     VARIANT(mq_send, "posix-mq/send-exact-msgsize", POSIX_OPTION(MSG, "mq_send", "DESCRIPTION")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-exact-msgsize", POSIX_OPTION(MSG, "mq_timedsend", "DESCRIPTION")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 5);

	SUCCEEDS(SEND(queue, "12345", 2));
	SUCCEEDS(SEND(queue, "1234", 1));
	RECEIVES(queue, "12345", 2);
	RECEIVES(queue, "1234", 1);
}
