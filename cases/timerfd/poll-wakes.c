/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "counter.h"

#include "readiness.h"

static void wait_for_expiry(void *fd)
{
	BECOMES_READY(INT(fd), POLLIN);
}

CASE(CALL " waits for a timerfd and wakes when its timer has expired",
     VARIANT(poll, "timerfd/poll-wakes", LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)")),
     VARIANT(ppoll, "timerfd/ppoll-wakes", LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)")),
     VARIANT(select, "timerfd/select-wakes", LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)")),
     VARIANT(pselect, "timerfd/pselect-wakes", LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)")),
     VARIANT(epoll_wait, "timerfd/epoll-wait-wakes", LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)")),
     VARIANT(epoll_pwait, "timerfd/epoll-pwait-wakes", LINUX("timerfd_create(2)", "DESCRIPTION, poll(2)")))
{
	int fd = new_timerfd();
	pid_t waiter = child(wait_for_expiry, &fd);

	BLOCKS(waiter);
	EXPIRES_AT_ONCE(fd);
	FINISHES(waiter);
	TAKES(fd, 1);
	IS_NOT_READY(fd, POLLIN);
}
