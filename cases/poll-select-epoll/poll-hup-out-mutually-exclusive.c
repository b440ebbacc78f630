/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a stream socket whose peer is closed reports POLLHUP without POLLOUT by POSIX, and both on Linux",
     LINUX_DEVIATION("poll", "DESCRIPTION, POLLHUP"))
{
	int fd[2];

	new_pair(fd);
	POLLS(fd[0], POLLOUT, POLLOUT);
	MUST(close(fd[1]));
	int events = POLLED(fd[0], POLLOUT);
	LINUX_OR_POSIX(events == (POLLOUT | POLLHUP), events == POLLOUT || events == POLLHUP);
}
