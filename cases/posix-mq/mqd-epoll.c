/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>

#include "posix-mq.h"

static mqd_t queue;
static int epoll;

static void wait_for_message(void *unused)
{
	struct epoll_event event = {0};

	(void)unused;
	EQUAL(epoll_wait(epoll, &event, 1, -1), 1);
	EQUAL(event.events, EPOLLIN);
	EQUAL(event.data.u32, 7);
	RECEIVES(queue, "a", 0);
}

CASE("a queue's descriptor can be in an epoll set, and epoll_wait() returns when a message is sent",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	struct epoll_event event = {.events = EPOLLIN, .data = {.u64 = 7}};

	event.data.u32 = 7;
	queue = new_mq(O_NONBLOCK, 1, 1);
	epoll = MUST(epoll_create1(0));
	MUST(epoll_ctl(epoll, EPOLL_CTL_ADD, (int)queue, &event));
	EQUAL(epoll_wait(epoll, &event, 1, 0), 0);
	pid_t waiter = child(wait_for_message, NULL);
	BLOCKS(waiter);
	MUST(SEND(queue, "a", 0));
	FINISHES(waiter);
	EQUAL(epoll_wait(epoll, &event, 1, 0), 0);
}
