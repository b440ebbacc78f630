/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(SENDER " with O_NONBLOCK to a queue that holds mq_maxmsg messages fails with EAGAIN and adds none",
     VARIANT(mq_send, "posix-mq/send-full-nonblock-eagain", POSIX_OPTION(MSG, "mq_send", "ERRORS [EAGAIN]")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-full-nonblock-eagain", POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EAGAIN]")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 1);

	SUCCEEDS(SEND(queue, "a", 0));
	SUCCEEDS(SEND(queue, "b", 0));
	FAILS(EAGAIN, SEND(queue, "c", 1));
	COUNTS(queue, 2);
	RECEIVES(queue, "a", 0);
}
