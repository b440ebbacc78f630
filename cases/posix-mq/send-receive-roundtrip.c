/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a message is received with the bytes, the length and the priority that it was sent with, be it empty or not",
     VARIANT(mq_send, "posix-mq/send-receive-roundtrip", POSIX_OPTION(MSG, "mq_send", "DESCRIPTION")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-receive-roundtrip", POSIX_OPTION(MSG, "mq_timedsend", "DESCRIPTION")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 4, 16);

	SUCCEEDS(SEND(queue, "ab\0cd", 7));
	SUCCEEDS(SEND(queue, "", 3));
	RECEIVES(queue, "ab\0cd", 7);
	RECEIVES(queue, "", 3);
	FAILS(EAGAIN, RECEIVE(queue));
}
