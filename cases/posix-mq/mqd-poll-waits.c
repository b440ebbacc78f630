/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "posix-mq.h"

static mqd_t queue;

static void poll_for(void *events)
{
	struct pollfd polled = {.fd = (int)queue, .events = *(short *)events};

	EQUAL(poll(&polled, 1, -1), 1);
	EQUAL(polled.revents, *(short *)events);
}

CASE("poll() of a queue's descriptor waits for POLLIN until a message is sent, and for POLLOUT until one is received",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	short in = POLLIN, out = POLLOUT;

	queue = new_mq(O_NONBLOCK, 1, 1);
	pid_t poller = child(poll_for, &in);
	BLOCKS(poller);
	MUST(SEND(queue, "a", 0));
	FINISHES(poller);
	poller = child(poll_for, &out);
	BLOCKS(poller);
	MUST(RECEIVE(queue));
	FINISHES(poller);
}
