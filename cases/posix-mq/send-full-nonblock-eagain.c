/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

CASE("mq_send() with O_NONBLOCK to a queue that holds mq_maxmsg messages fails with EAGAIN and adds none",
     POSIX_OPTION(MSG, "mq_send", "ERRORS [EAGAIN]"))
{
	struct mq_attr attr = {.mq_maxmsg = 2, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, &attr));
	char data[1];

	EQUAL(mq_send(queue, "a", 1, 0), 0);
	EQUAL(mq_send(queue, "b", 1, 0), 0);
	FAILS(EAGAIN, mq_send(queue, "c", 1, 1));
	MUST(mq_getattr(queue, &attr));
	EQUAL(attr.mq_curmsgs, 2);
	EQUAL(mq_receive(queue, data, sizeof(data), NULL), 1);
	EQUAL(data[0], 'a');
}
