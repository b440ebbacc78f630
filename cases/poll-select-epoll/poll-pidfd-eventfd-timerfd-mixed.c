/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

enum { PIPE, SOCKET, EVENT, SIGNAL, TIMER, KINDS, NONE };

static struct pollfd entries[KINDS];

static void expect_ready(int kind)
{
	for (int i = 0; i < KINDS; i++)
		entries[i].revents = -1;
	EQUAL(poll(entries, KINDS, kind == NONE ? 0 : -1), kind != NONE);
	for (int i = 0; i < KINDS; i++)
		EQUAL(entries[i].revents, i == kind ? POLLIN : 0);
}

CASE("one poll() waits for a pipe, a socket, an eventfd, a signalfd and a timerfd, and reports that which is ready and no "
     "other",
     LINUX("poll(2)", "DESCRIPTION"))
{
	struct itimerspec past = {.it_value = {.tv_nsec = 1}};
	uint64_t number = 1;
	int ends[2], sockets[2];
	sigset_t usr1;
	char byte;

	MUST(pipe(ends));
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets));
	MUST(sigemptyset(&usr1));
	MUST(sigaddset(&usr1, SIGUSR1));
	MUST(sigprocmask(SIG_BLOCK, &usr1, NULL));
	entries[PIPE].fd = ends[0];
	entries[SOCKET].fd = sockets[0];
	entries[EVENT].fd = MUST(eventfd(0, 0));
	entries[SIGNAL].fd = MUST(signalfd(-1, &usr1, 0));
	entries[TIMER].fd = MUST(timerfd_create(CLOCK_MONOTONIC, 0));
	for (int i = 0; i < KINDS; i++)
		entries[i].events = POLLIN;
	expect_ready(NONE);
	MUST(write(ends[1], "x", 1));
	expect_ready(PIPE);
	MUST(read(ends[0], &byte, 1));
	MUST(send(sockets[1], "x", 1, 0));
	expect_ready(SOCKET);
	MUST(recv(sockets[0], &byte, 1, 0));
	MUST(write(entries[EVENT].fd, &number, sizeof(number)));
	expect_ready(EVENT);
	MUST(read(entries[EVENT].fd, &number, sizeof(number)));
	MUST(kill(getpid(), SIGUSR1));
	expect_ready(SIGNAL);
	MUST(read(entries[SIGNAL].fd, &(struct signalfd_siginfo){0}, sizeof(struct signalfd_siginfo)));
	MUST(timerfd_settime(entries[TIMER].fd, TFD_TIMER_ABSTIME, &past, NULL));
	expect_ready(TIMER);
}
