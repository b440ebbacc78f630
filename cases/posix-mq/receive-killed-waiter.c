/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_forever(void *queue)
{
	(void)RECEIVE(*(mqd_t *)queue);
}

CASE("a message sent after a process that waited to receive was killed stays in the queue",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 1, 1);

	pid_t receiver = child(receive_forever, &queue);
	BLOCKS(receiver);
	MUST(kill(receiver, SIGKILL));
	DIES(receiver, SIGKILL);
	MUST(SEND(queue, "a", 1));
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 1);
}
