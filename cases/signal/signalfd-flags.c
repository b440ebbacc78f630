/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/signalfd.h>

#include "signal.h"

CASE("signalfd() sets FD_CLOEXEC with SFD_CLOEXEC, O_NONBLOCK with SFD_NONBLOCK, and neither without",
     LINUX("signalfd(2)", "DESCRIPTION, flags"))
{
	block(signals(SIGUSR1));
	int plain = GIVES(signalfd(-1, signals(SIGUSR1), 0));
	EQUAL(fcntl(plain, F_GETFD), 0);
	EQUAL(fcntl(plain, F_GETFL) & O_NONBLOCK, 0);
	int both = GIVES(signalfd(-1, signals(SIGUSR1), SFD_CLOEXEC | SFD_NONBLOCK));
	EQUAL(fcntl(both, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(both, F_GETFL) & O_NONBLOCK, O_NONBLOCK);
}
