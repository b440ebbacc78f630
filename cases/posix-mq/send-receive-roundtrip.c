/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

CASE("a message is received with the bytes, the length and the priority that it was sent with, be it empty or not",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	struct mq_attr attr = {.mq_maxmsg = 4, .mq_msgsize = 16};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, &attr));
	char data[16];
	unsigned int priority = 99;

	EQUAL(mq_send(queue, "ab\0cd", 5, 7), 0);
	EQUAL(mq_send(queue, "", 0, 3), 0);
	EQUAL(mq_receive(queue, data, sizeof(data), &priority), 5);
	EQUAL_BYTES(data, "ab\0cd", 5);
	EQUAL(priority, 7);
	EQUAL(mq_receive(queue, data, sizeof(data), &priority), 0);
	EQUAL(priority, 3);
	FAILS(EAGAIN, mq_receive(queue, data, sizeof(data), NULL));
}
