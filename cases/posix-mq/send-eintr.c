/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

static void send_interrupted(void *queue)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, mq_send(*(mqd_t *)queue, "b", 1, 0));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("mq_send() blocked on a full queue fails with EINTR when a handler without SA_RESTART has run, and queues nothing",
     POSIX_OPTION(MSG, "mq_send", "ERRORS [EINTR]"))
{
	struct mq_attr attr = {.mq_maxmsg = 1, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
	char data[1];

	MUST(mq_send(queue, "a", 1, 0));
	pid_t sender = child(send_interrupted, &queue);
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	MUST(mq_getattr(queue, &attr));
	EQUAL(attr.mq_curmsgs, 1);
	EQUAL(mq_receive(queue, data, sizeof(data), NULL), 1);
	EQUAL(data[0], 'a');
}
