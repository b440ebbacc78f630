/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("read() of a signalfd into less than one signalfd_siginfo fails with EINVAL and takes no signal",
     LINUX("signalfd(2)", "DESCRIPTION, read(2)"))
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	block(signals(SIGUSR1));
	int fd = MUST(signalfd(-1, signals(SIGUSR1), SFD_NONBLOCK));
	MUST(kill(getpid(), SIGUSR1));
	FAILS(EINVAL, read(fd, &info, sizeof(info) - 1));
	EQUAL(pending(SIGUSR1), 1);
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGUSR1);
}
