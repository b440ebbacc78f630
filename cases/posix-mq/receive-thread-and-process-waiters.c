/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;

static void receive_one(void *unused)
{
	char byte = '?';

	(void)unused;
	EQUAL(mq_receive(queue, &byte, 1, NULL), 1);
	HOLDS(byte == 'a' || byte == 'b');
}

CASE("a thread and another process that wait to receive both get one of two messages",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	queue = new_mq(0, 2, 1);
	pid_t process = child(receive_one, NULL);
	BLOCKS(process);
	struct thread *other = thread(receive_one, NULL);
	BLOCKS(other);
	MUST(SEND(queue, "a", 0));
	MUST(SEND(queue, "b", 0));
	FINISHES(process);
	FINISHES(other);
	COUNTS(queue, 0);
}
