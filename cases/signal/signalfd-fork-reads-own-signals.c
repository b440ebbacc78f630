/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

static int fd;

static void read_own_signal(void *unused)
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	(void)unused;
	FAILS(EAGAIN, read(fd, &info, sizeof(info)));
	MUST(kill(getpid(), SIGUSR2));
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGUSR2);
	EQUAL(info.ssi_pid, (uint32_t)getpid());
}

CASE("a child that reads a signalfd of its parent's gets the signals that are pending for itself",
     LINUX("signalfd(2)", "DESCRIPTION, fork(2) semantics"))
{
	block(signals(SIGUSR1, SIGUSR2));
	fd = GIVES(signalfd(-1, signals(SIGUSR1, SIGUSR2), SFD_NONBLOCK));
	MUST(kill(getpid(), SIGUSR1));
	FINISHES(child(read_own_signal, NULL));
	EQUAL(pending(SIGUSR1), 1);
}
