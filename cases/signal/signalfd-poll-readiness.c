/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <sys/signalfd.h>

#include "signal.h"

CASE("a signalfd polls readable while a signal of its mask is pending, and never writable",
     LINUX("signalfd(2)", "DESCRIPTION, poll(2)"))
{
	struct signalfd_siginfo info;

	block(signals(SIGUSR1, SIGUSR2));
	struct pollfd polled = {GIVES(signalfd(-1, signals(SIGUSR1), SFD_NONBLOCK)), POLLIN | POLLOUT, 0};
	EQUAL(poll(&polled, 1, 0), 0);
	MUST(kill(getpid(), SIGUSR2));
	EQUAL(poll(&polled, 1, 0), 0);
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(poll(&polled, 1, 0), 1);
	EQUAL(polled.revents, POLLIN);
	EQUAL(read(polled.fd, &info, sizeof(info)), sizeof(info));
	EQUAL(poll(&polled, 1, 0), 0);
}
