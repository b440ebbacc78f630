/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("two signalfds for one signal are both readable when it is pending, and it is read from one of them",
     LINUX("signalfd(2)", "NOTES"))
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	block(signals(SIGUSR1));
	int one = GIVES(signalfd(-1, signals(SIGUSR1), SFD_NONBLOCK)),
	    two = GIVES(signalfd(-1, signals(SIGUSR1), SFD_NONBLOCK));
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(read(two, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGUSR1);
	FAILS(EAGAIN, read(one, &info, sizeof(info)));
	FAILS(EAGAIN, read(two, &info, sizeof(info)));
}
