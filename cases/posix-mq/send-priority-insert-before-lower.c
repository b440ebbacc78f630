/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(SENDER " of a high priority overtakes what is queued with a lower one, but nothing that has its own",
     VARIANT(mq_send, "posix-mq/send-priority-insert-before-lower", POSIX_OPTION(MSG, "mq_send", "DESCRIPTION")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-priority-insert-before-lower", POSIX_OPTION(MSG, "mq_timedsend", "DESCRIPTION")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 5, 1);

	SUCCEEDS(SEND(queue, "a", 4));
	SUCCEEDS(SEND(queue, "b", 2));
	SUCCEEDS(SEND(queue, "c", 4));
	SUCCEEDS(SEND(queue, "d", 3));
	SUCCEEDS(SEND(queue, "e", 2));
	RECEIVES(queue, "a", 4);
	RECEIVES(queue, "c", 4);
	RECEIVES(queue, "d", 3);
	RECEIVES(queue, "b", 2);
	RECEIVES(queue, "e", 2);
}
