/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_one_more(void *unused)
{
	(void)unused;
	MUST(close(fd[1]));
	VARIES("the standard has both errors for it");
	FAILS_EITHER(EPIPE, ECONNRESET, send(fd[0], "y", 1, MSG_NOSIGNAL));
}

CASE("send() that waits on a full stream socket fails with EPIPE or ECONNRESET when its peer is closed",
     POSIX("send", "ERRORS [ECONNRESET], [EPIPE]"))
{
	new_pair(fd);
	fill_queue(fd[0]);
	pid_t sender = child(send_one_more, NULL);
	BLOCKS(sender);
	MUST(close(fd[1]));
	FINISHES(sender);
}
