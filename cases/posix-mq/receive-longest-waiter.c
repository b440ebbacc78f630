/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;

static void receive_first(void *unused)
{
	(void)unused;
	RECEIVES(queue, "1", 0);
}

static void receive_second(void *unused)
{
	(void)unused;
	RECEIVES(queue, "2", 0);
}

CASE("of the processes of one scheduling priority that wait to receive, the one that has waited longest gets the message",
     POSIX_OPTION(PS, "mq_receive", "DESCRIPTION"))
{
	queue = new_mq(0, 1, 1);
	pid_t first = child(receive_first, NULL);
	BLOCKS(first);
	pid_t second = child(receive_second, NULL);
	BLOCKS(second);
	MUST(SEND(queue, "1", 0));
	FINISHES(first);
	BLOCKS(second);
	MUST(SEND(queue, "2", 0));
	FINISHES(second);
}
