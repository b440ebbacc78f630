/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_interrupted(void *queue)
{
	char byte = '?';

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, PLUMB_RECEIVE(*(mqd_t *)queue, &byte, 1, NULL));
	AT_LEAST(caught(SIGUSR1), 1);
	EQUAL(byte, '?');
}

CASE(RECEIVER " blocked on an empty queue fails with EINTR when a handler without SA_RESTART has run, and waits no more",
     VARIANT(mq_receive, "posix-mq/receive-eintr", POSIX_OPTION(MSG, "mq_receive", "ERRORS [EINTR]")),
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-eintr", POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [EINTR]")))
{
	mqd_t queue = new_mq(0, 1, 1);

	pid_t receiver = child(receive_interrupted, &queue);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	MUST(mq_send(queue, "a", 1, 0));
	COUNTS(queue, 1);
}
