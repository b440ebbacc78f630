/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "socket.h"

CASE("poll() of a received descriptor of a pipe reports what the other end does",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	int fd[2], ends[2];
	struct pollfd one = {.events = POLLIN};

	new_pair(fd);
	MUST(pipe(ends));
	EQUAL(sendmsg(fd[0], rights(&ends[0], 1), 0), 1);
	MUST(close(ends[0]));
	one.fd = RECEIVES_DESCRIPTOR(fd[1]);
	NOTHING_LEFT(fd[1]);
	EQUAL(LOOK(poll(&one, 1, 0)), 0);
	MUST(write(ends[1], "x", 1));
	EQUAL(LOOK(poll(&one, 1, 0)), 1);
	EQUAL(one.revents, POLLIN);
	MUST(read(one.fd, &(char){0}, 1));
	MUST(close(ends[1]));
	EQUAL(LOOK(poll(&one, 1, 0)), 1);
	EQUAL(one.revents, POLLHUP);
}
