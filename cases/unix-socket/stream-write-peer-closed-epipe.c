/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() on a stream socket whose peer is closed fail with EPIPE and raise SIGPIPE, unless "
     "MSG_NOSIGNAL is set",
     POSIX("send", "ERRORS [EPIPE]; sendto(), sendmsg()"))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[1]));
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	EQUAL(caught(SIGPIPE), 1);
	FAILS(EPIPE, sendto(fd[0], "x", 1, 0, NULL, 0));
	EQUAL(caught(SIGPIPE), 2);
	FAILS(EPIPE, sendmsg(fd[0], plain("x"), 0));
	EQUAL(caught(SIGPIPE), 3);
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	FAILS(EPIPE, sendto(fd[0], "x", 1, MSG_NOSIGNAL, NULL, 0));
	FAILS(EPIPE, sendmsg(fd[0], plain("x"), MSG_NOSIGNAL));
	EQUAL(caught(SIGPIPE), 3);
}
