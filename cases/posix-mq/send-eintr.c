/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_interrupted(void *queue)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, SEND(*(mqd_t *)queue, "b", 1));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE(SENDER " blocked on a full queue fails with EINTR when a handler without SA_RESTART has run, and queues nothing",
     VARIANT(mq_send, "posix-mq/send-eintr", POSIX_OPTION(MSG, "mq_send", "ERRORS [EINTR]")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-eintr", POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EINTR]")))
{
	mqd_t queue = new_mq(0, 1, 1);

	MUST(mq_send(queue, "a", 1, 0));
	pid_t sender = child(send_interrupted, &queue);
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 0);
}
