/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "socket.h"

CASE("write() and writev() on a stream socket whose peer is closed fail with EPIPE and raise SIGPIPE",
     XSI("writev", "ERRORS; write() [EPIPE]"))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[1]));
	FAILS(EPIPE, write(fd[0], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
	FAILS(EPIPE, writev(fd[0], &(struct iovec){"x", 1}, 1));
	EQUAL(caught(SIGPIPE), 2);
}
