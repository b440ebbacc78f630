/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("after shutdown() with SHUT_RD of a UNIX datagram socket send() to it fails with EPIPE, and it can still send",
     LINUX("unix(7)", "ERRORS, EPIPE"))
{
	int fd[2];

	pair_of(SOCK_DGRAM, fd);
	SUCCEEDS(shutdown(fd[0], SHUT_RD));
	FAILS(EPIPE, send(fd[1], "x", 1, 0));
	EXCHANGES(fd[0], fd[1], "de");
}
