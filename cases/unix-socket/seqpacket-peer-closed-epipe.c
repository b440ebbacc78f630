/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() with MSG_NOSIGNAL on a seqpacket socket whose peer is closed fails with EPIPE and raises no signal",
     POSIX("send", "ERRORS [EPIPE]"))
{
	int fd[2];

	pair_of(SOCK_SEQPACKET, fd);
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[1]));
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	FAILS(EPIPE, sendmsg(fd[0], plain("x"), MSG_NOSIGNAL));
	EQUAL(caught(SIGPIPE), 0);
}
