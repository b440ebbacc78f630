/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(SENDER " of a message longer than mq_msgsize fails with EMSGSIZE, even to a full queue, and queues nothing",
     VARIANT(mq_send, "posix-mq/send-emsgsize", POSIX_OPTION(MSG, "mq_send", "ERRORS [EMSGSIZE]")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-emsgsize", POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EMSGSIZE]")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 4);

	FAILS(EMSGSIZE, SEND(queue, "12345", 0));
	COUNTS(queue, 0);
	SUCCEEDS(SEND(queue, "1234", 0));
	FAILS(EMSGSIZE, PLUMB_SEND(queue, (char[4096]){0}, 4096, 0));
	COUNTS(queue, 1);
}
