/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETSIG */
#include <fcntl.h>
#include <poll.h>

#include "signal.h"

CASE("with O_ASYNC and F_SETSIG a readable descriptor sends that signal, with POLL_IN, its si_fd and si_band",
     LINUX("fcntl(2)", "Managing signals, F_SETSIG"))
{
	siginfo_t info;
	int end[2];

	block(signals(SIGRTMIN));
	MUST(pipe(end));
	GIVES(fcntl(end[0], F_SETSIG, SIGRTMIN));
	EQUAL(fcntl(end[0], F_GETSIG), SIGRTMIN);
	GIVES(fcntl(end[0], F_SETOWN, getpid()));
	GIVES(fcntl(end[0], F_SETFL, O_ASYNC));
	MUST(write(end[1], "x", 1));
	EQUAL(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE), SIGRTMIN);
	EQUAL(info.si_code, POLL_IN);
	EQUAL(info.si_fd, end[0]);
	EQUAL(info.si_band & POLLIN, POLLIN);
}
