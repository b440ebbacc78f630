/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a seqpacket socketpair() delivers each record on its own and in order, and the end of file when the peer is closed",
     LINUX("unix(7)", "DESCRIPTION, SOCK_SEQPACKET"))
{
	int fd[2];

	SUCCEEDS(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, fd));
	SENDS(fd[0], "abc");
	SENDS(fd[0], "de");
	MUST(close(fd[0]));
	RECEIVES(fd[1], "abc");
	RECEIVES(fd[1], "de");
	END_OF_FILE(fd[1]);
}
