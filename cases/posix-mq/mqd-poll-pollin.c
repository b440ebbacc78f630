/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "posix-mq.h"

CASE("poll() of a queue's descriptor tells POLLIN just if there is a message, and POLLOUT just if there is room",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 1);
	struct pollfd polled = {.fd = (int)queue, .events = POLLIN | POLLOUT};

	EQUAL(poll(&polled, 1, 0), 1);
	EQUAL(polled.revents, POLLOUT);
	MUST(SEND(queue, "a", 0));
	EQUAL(poll(&polled, 1, 0), 1);
	EQUAL(polled.revents, POLLIN | POLLOUT);
	MUST(SEND(queue, "b", 0));
	EQUAL(poll(&polled, 1, 0), 1);
	EQUAL(polled.revents, POLLIN);
}
