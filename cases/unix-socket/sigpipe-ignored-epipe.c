/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() on a broken stream fails with EPIPE each time when SIGPIPE is ignored", POSIX("send", "ERRORS [EPIPE]"))
{
	int fd[2];

	new_pair(fd);
	MUST(close(fd[1]));
	MUST(sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, NULL));
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
	FAILS(EPIPE, send(fd[0], "x", 1, 0));
}
