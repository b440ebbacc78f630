/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("with a descriptor come the status flags of its open file, shared as before, and not the sender's FD_CLOEXEC",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	int fd[2], ends[2];

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	MUST(fcntl(ends[0], F_SETFD, FD_CLOEXEC));
	EQUAL(sendmsg(fd[0], rights(&ends[0], 1), 0), 1);
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	EQUAL(LOOK(fcntl(received, F_GETFD)), 0);
	EQUAL(LOOK(fcntl(received, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
	MUST(fcntl(received, F_SETFL, 0));
	EQUAL(LOOK(fcntl(ends[0], F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(LOOK(fcntl(ends[0], F_GETFD)), FD_CLOEXEC);
	NOTHING_LEFT(fd[1]);
}
