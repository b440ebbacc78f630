/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/signalfd.h>

#include "signal.h"

static void poll_signalfd(void *fd)
{
	struct pollfd polled = {INT(fd), POLLIN, 0};

	EQUAL(poll(&polled, 1, -1), 1);
	EQUAL(polled.revents, POLLIN);
}

CASE("poll() of a signalfd is woken by a signal of its mask that comes later", LINUX("signalfd(2)", "DESCRIPTION, poll(2)"))
{
	block(signals(SIGUSR1));
	int fd = GIVES(signalfd(-1, signals(SIGUSR1), 0));
	pid_t poller = child(poll_signalfd, &fd);
	BLOCKS(poller);
	MUST(kill(poller, SIGUSR1));
	FINISHES(poller);
}
