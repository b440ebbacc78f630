/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("signalfd() of a signalfd replaces its mask, and gives that descriptor", LINUX("signalfd(2)", "DESCRIPTION"))
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	block(signals(SIGUSR1, SIGUSR2));
	int fd = GIVES(signalfd(-1, signals(SIGUSR1), SFD_NONBLOCK)), next = next_fd();
	EQUAL(signalfd(fd, signals(SIGUSR2), 0), fd);
	EQUAL(next_fd(), next);
	MUST(kill(getpid(), SIGUSR1));
	FAILS(EAGAIN, read(fd, &info, sizeof(info)));
	MUST(kill(getpid(), SIGUSR2));
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGUSR2);
	EQUAL(pending(SIGUSR1), 1);
}
