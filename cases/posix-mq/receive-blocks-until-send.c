/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

static void receive_one(void *queue)
{
	unsigned int priority = 99;
	char data[1];

	EQUAL(mq_receive(*(mqd_t *)queue, data, sizeof(data), &priority), 1);
	EQUAL(data[0], 'x');
	EQUAL(priority, 3);
}

CASE("mq_receive() on an empty queue blocks until a message is sent, and returns that",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	struct mq_attr attr = {.mq_maxmsg = 1, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attr));

	pid_t receiver = child(receive_one, &queue);
	BLOCKS(receiver);
	MUST(mq_send(queue, "x", 1, 3));
	FINISHES(receiver);
	MUST(mq_getattr(queue, &attr));
	EQUAL(attr.mq_curmsgs, 0);
}
