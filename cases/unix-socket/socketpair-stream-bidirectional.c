/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("what is sent into either end of a stream socketpair() comes out of the other, in both directions at once",
     POSIX("socketpair", "DESCRIPTION"))
{
	int fd[2];

	SUCCEEDS(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	DIFFERS(fd[0], fd[1]);
	SENDS(fd[0], "abc");
	SENDS(fd[1], "de");
	RECEIVES(fd[1], "abc");
	RECEIVES(fd[0], "de");
}
