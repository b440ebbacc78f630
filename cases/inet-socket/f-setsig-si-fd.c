/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETSIG */
#include "inet.h"

CASE("with O_ASYNC and F_SETSIG a real-time signal tells the descriptor of the " OBJECT " that has data",
     VARIANT(tcp, "inet-socket/f-setsig-si-fd", LINUX("fcntl(2)", "Managing signals, F_SETSIG"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-f-setsig-si-fd", LINUX("fcntl(2)", "Managing signals, F_SETSIG"), NEEDS(LOOPBACK)))
{
	struct timespec patience = {20, 0};
	siginfo_t info = {0};
	sigset_t set;
	int fd[2];

	new_pair(fd);
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN);
	MUST(sigprocmask(SIG_BLOCK, &set, NULL));
	SUCCEEDS(fcntl(fd[1], F_SETSIG, SIGRTMIN));
	SUCCEEDS(fcntl(fd[1], F_SETOWN, getpid()));
	SUCCEEDS(fcntl(fd[1], F_SETFL, O_ASYNC));
	SENDS(fd[0], "abc");
	EQUAL(LOOK(sigtimedwait(&set, &info, &patience)), SIGRTMIN);
	EQUAL(info.si_fd, fd[1]);
	EQUAL(info.si_band & POLLIN, POLLIN);
}
