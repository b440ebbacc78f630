/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("read() of a signalfd gives as many of the pending signals as fit the buffer, and leaves the rest",
     LINUX("signalfd(2)", "DESCRIPTION, read(2)"))
{
	struct signalfd_siginfo info[3];

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	int fd = GIVES(signalfd(-1, signals(SIGRTMIN), SFD_NONBLOCK));
	for (int i = 1; i <= 4; i++)
		MUST(sigqueue(getpid(), SIGRTMIN, VALUE(i)));
	EQUAL(read(fd, info, sizeof(info) - 1), 2 * sizeof(info[0]));
	EQUAL(info[0].ssi_int, 1);
	EQUAL(info[1].ssi_int, 2);
	EQUAL(read(fd, info, sizeof(info)), 2 * sizeof(info[0]));
	EQUAL(info[0].ssi_int, 3);
	EQUAL(info[1].ssi_int, 4);
}
