/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("read() of a signalfd takes a pending signal of its mask and tells number, code and sender",
     LINUX("signalfd(2)", "DESCRIPTION"))
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	block(signals(SIGUSR1, SIGUSR2));
	int fd = GIVES(signalfd(-1, signals(SIGUSR1), SFD_NONBLOCK));
	MUST(kill(getpid(), SIGUSR2));
	FAILS(EAGAIN, read(fd, &info, sizeof(info)));
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGUSR1);
	EQUAL(info.ssi_code, SI_USER);
	EQUAL(info.ssi_pid, (uint32_t)getpid());
	EQUAL(info.ssi_uid, (uint32_t)getuid());
	EQUAL(pending(SIGUSR1), 0);
	EQUAL(pending(SIGUSR2), 1);
	FAILS(EAGAIN, read(fd, &info, sizeof(info)));
}
