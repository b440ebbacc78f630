/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("signalfd() fails with EINVAL for what is no signalfd and for flags that there are not, with EBADF for what is not open",
     LINUX("signalfd(2)", "ERRORS"))
{
	int end[2], next;

	MUST(pipe(end));
	next = next_fd();
	FAILS(EINVAL, signalfd(end[0], signals(SIGUSR1), 0));
	FAILS(EBADF, signalfd(next, signals(SIGUSR1), 0));
	FAILS(EINVAL, signalfd(-1, signals(SIGUSR1), 1 << 30));
	EQUAL(next_fd(), next);
}
