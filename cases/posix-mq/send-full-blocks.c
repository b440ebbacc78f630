/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

static void send_another(void *queue)
{
	EQUAL(mq_send(*(mqd_t *)queue, "b", 1, 0), 0);
}

CASE("mq_send() to a full queue blocks until a message is received, and then its own is in the queue",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	struct mq_attr attr = {.mq_maxmsg = 1, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	char data[1];

	MUST(mq_send(queue, "a", 1, 0));
	pid_t sender = child(send_another, &queue);
	BLOCKS(sender);
	MUST(mq_receive(queue, data, sizeof(data), NULL));
	EQUAL(data[0], 'a');
	FINISHES(sender);
	MUST(mq_getattr(queue, &attr));
	EQUAL(attr.mq_curmsgs, 1);
	EQUAL(mq_receive(queue, data, sizeof(data), NULL), 1);
	EQUAL(data[0], 'b');
}
