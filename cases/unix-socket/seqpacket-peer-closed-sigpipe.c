/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() on a seqpacket socket whose peer is closed fails with EPIPE and raises SIGPIPE; Linux raises none",
     LINUX_DEVIATION("send", "ERRORS [EPIPE]"))
{
	int fd[2];

	pair_of(SOCK_SEQPACKET, fd);
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[1]));
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	LINUX_OR_POSIX(caught(SIGPIPE) == 0, caught(SIGPIPE) == 1);
}
