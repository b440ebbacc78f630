/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETSIG, O_ASYNC */
#include <fcntl.h>
#include <poll.h>
#include <sys/signalfd.h>

#include "signal.h"

CASE("what a signalfd tells of a signal that F_SETSIG asked for is POLL_IN, the events, and the descriptor",
     LINUX("signalfd(2)", "DESCRIPTION, struct signalfd_siginfo"))
{
	struct signalfd_siginfo info = {0};
	int signo = SIGRTMIN + 1, ends[2];

	MUST(pipe(ends));
	block(signals(signo));
	int fd = MUST(signalfd(-1, signals(signo), 0));
	MUST(fcntl(ends[0], F_SETOWN, getpid()));
	MUST(fcntl(ends[0], F_SETSIG, signo));
	MUST(fcntl(ends[0], F_SETFL, O_ASYNC));
	MUST(write(ends[1], "x", 1));
	EQUAL(read(fd, &info, sizeof(info)), (ssize_t)sizeof(info));
	EQUAL(info.ssi_signo, signo);
	EQUAL(info.ssi_code, POLL_IN);
	EQUAL(info.ssi_fd, ends[0]);
	EQUAL(info.ssi_band & POLLIN, POLLIN);
}
