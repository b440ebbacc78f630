/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <mqueue.h>

#include "plumbline.h"

static void expect(mqd_t queue, char byte, unsigned int priority)
{
	unsigned int got = 99;
	char data[1];

	EQUAL(mq_receive(queue, data, sizeof(data), &got), 1);
	EQUAL(data[0], byte);
	EQUAL(got, priority);
}

/* The first sent is not of the highest priority, and of each priority that comes twice the later must not come first. */
CASE("mq_receive() takes the message of the highest priority, and of several of that priority the oldest",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	struct mq_attr attr = {.mq_maxmsg = 6, .mq_msgsize = 1};
	mqd_t queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, &attr));

	MUST(mq_send(queue, "a", 1, 2));
	MUST(mq_send(queue, "b", 1, 0));
	MUST(mq_send(queue, "c", 1, 5));
	MUST(mq_send(queue, "d", 1, 2));
	MUST(mq_send(queue, "e", 1, 5));
	expect(queue, 'c', 5);
	expect(queue, 'e', 5);
	MUST(mq_send(queue, "f", 1, 9));
	expect(queue, 'f', 9);
	expect(queue, 'a', 2);
	expect(queue, 'd', 2);
	expect(queue, 'b', 0);
}
