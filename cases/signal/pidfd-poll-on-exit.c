/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include <poll.h>

#include "linux-signal.h"

static struct gate *going;

static void end_when_let_go(void *unused)
{
	(void)unused;
	pass_gate(going);
}

static void wait_for_end(void *polled)
{
	EQUAL(poll(polled, 1, -1), 1);
	EQUAL(((struct pollfd *)polled)->revents & POLLIN, POLLIN);
}

CASE("a pidfd becomes readable for poll() when its process ends, and not before", LINUX("pidfd_open(2)", "NOTES"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	going = new_gate();
	pid_t pid = child(end_when_let_go, NULL);
	struct pollfd polled = {pidfd_of(pid, 0), POLLIN, 0};
	EQUAL(poll(&polled, 1, 0), 0);
	pid_t poller = child(wait_for_end, &polled);
	BLOCKS(poller);
	open_gate(going);
	FINISHES(poller);
	FINISHES(pid);
}
