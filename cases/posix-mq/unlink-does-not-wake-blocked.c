/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;

static void receive_one(void *unused)
{
	(void)unused;
	RECEIVES(queue, "a", 2);
}

static void unlink_it(void *name)
{
	SUCCEEDS(mq_unlink(name));
}

CASE("a receiver that waits goes on waiting when another process unlinks the queue, and gets what is then sent",
     POSIX_OPTION(MSG, "mq_unlink", "DESCRIPTION"))
{
	const char *name = temp_mq_name();

	queue = named_mq(name, 0, 1, 1);
	pid_t receiver = child(receive_one, NULL);
	BLOCKS(receiver);
	FINISHES(child(unlink_it, (void *)name));
	FAILS(ENOENT, mq_open(name, O_RDWR));
	BLOCKS(receiver);
	SUCCEEDS(SEND(queue, "a", 2));
	FINISHES(receiver);
}
