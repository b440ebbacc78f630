/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void shut(void *unused)
{
	(void)unused;
	SUCCEEDS(shutdown(fd[0], SHUT_WR));
}

CASE("shutdown() by one process ends the sending of all that have the socket, by fork() or dup()",
     VARIANT(stream, "unix-socket/shutdown-affects-all-duplicates", POSIX("shutdown", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-affects-all-duplicates", POSIX("shutdown", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	new_pair(fd);
	int copy = MUST(dup(fd[0]));
	FINISHES(child(shut, NULL));
	FAILS(EPIPE, send(fd[0], "x", 1, MSG_NOSIGNAL));
	FAILS(EPIPE, send(copy, "x", 1, MSG_NOSIGNAL));
	END_OF_FILE(fd[1]);
}
