/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_broken(void *unused)
{
	(void)unused;
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	EQUAL(send(fd[0], "x", 1, 0), -2); /* it does not return */
}

CASE("send() on a stream whose peer is closed ends a process that has the default action for SIGPIPE",
     POSIX("send", "ERRORS [EPIPE]; <signal.h> SIGPIPE"))
{
	new_pair(fd);
	MUST(close(fd[1]));
	DIES(child(send_broken, NULL), SIGPIPE);
}
