/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a datagram socketpair() delivers each message on its own, whole and in order, in both directions",
     POSIX("socketpair", "DESCRIPTION"))
{
	int fd[2];

	SUCCEEDS(socketpair(AF_UNIX, SOCK_DGRAM, 0, fd));
	SENDS(fd[0], "abc");
	SENDS(fd[0], "de");
	SENDS(fd[1], "f");
	RECEIVES(fd[1], "abc");
	RECEIVES(fd[1], "de");
	RECEIVES(fd[0], "f");
	NOTHING_LEFT(fd[0]);
	NOTHING_LEFT(fd[1]);
}
