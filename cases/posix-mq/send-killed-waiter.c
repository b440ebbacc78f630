/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_forever(void *queue)
{
	(void)SEND(*(mqd_t *)queue, "b", 9);
}

CASE("the message of a process that was killed while it waited to send does not come when there is room",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	mqd_t queue = new_mq(0, 1, 1);

	SUCCEEDS(SEND(queue, "a", 0));
	pid_t sender = child(send_forever, &queue);
	BLOCKS(sender);
	MUST(kill(sender, SIGKILL));
	DIES(sender, SIGKILL);
	RECEIVES(queue, "a", 0);
	COUNTS(queue, 0);
}
