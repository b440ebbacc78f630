/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;

static void send_byte(void *byte)
{
	SUCCEEDS(mq_send(queue, byte, 1, 0));
}

CASE("of the processes of one scheduling priority that wait to send, the one that has waited longest sends its message",
     POSIX_OPTION(PS, "mq_send", "DESCRIPTION"))
{
	queue = new_mq(0, 1, 1);
	MUST(SEND(queue, "0", 0));
	pid_t first = child(send_byte, "1");
	BLOCKS(first);
	pid_t second = child(send_byte, "2");
	BLOCKS(second);
	RECEIVES(queue, "0", 0);
	FINISHES(first);
	BLOCKS(second);
	RECEIVES(queue, "1", 0);
	FINISHES(second);
	RECEIVES(queue, "2", 0);
}
