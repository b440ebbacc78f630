/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "counter.h"

#include "readiness.h"

static void wait_for_number(void *fd)
{
	BECOMES_READY(INT(fd), POLLIN);
}

CASE(CALL " waits for an eventfd at 0 and wakes when another process writes to it",
     VARIANT(poll, "eventfd/poll-wakes", LINUX("eventfd(2)", "DESCRIPTION, poll(2)")),
     VARIANT(ppoll, "eventfd/ppoll-wakes", LINUX("eventfd(2)", "DESCRIPTION, poll(2)")),
     VARIANT(select, "eventfd/select-wakes", LINUX("eventfd(2)", "DESCRIPTION, poll(2)")),
     VARIANT(pselect, "eventfd/pselect-wakes", LINUX("eventfd(2)", "DESCRIPTION, poll(2)")),
     VARIANT(epoll_wait, "eventfd/epoll-wait-wakes", LINUX("eventfd(2)", "DESCRIPTION, poll(2)")),
     VARIANT(epoll_pwait, "eventfd/epoll-pwait-wakes", LINUX("eventfd(2)", "DESCRIPTION, poll(2)")))
{
	int fd = MUST(eventfd(0, 0));
	pid_t waiter = child(wait_for_number, &fd);

	BLOCKS(waiter);
	PUTS(fd, 1);
	FINISHES(waiter);
	TAKES(fd, 1);
	IS_NOT_READY(fd, POLLIN);
}
