/* SPDX-License-Identifier: MIT */
#include "stream.h"

#include "readiness.h"

CASE("poll() of the write end of a " OBJECT " that has no reader reports POLLERR, asked for or not",
     VARIANT(pipe, "poll-select-epoll/poll-pipe-no-reader-pollerr", LINUX("poll(2)", "DESCRIPTION, POLLERR")),
     VARIANT(fifo, "poll-select-epoll/poll-fifo-no-reader-pollerr", LINUX("poll(2)", "DESCRIPTION, POLLERR")))
{
	int fd[2];

	make_stream(fd);
	POLLS(fd[1], 0, 0);
	MUST(close(fd[0]));
	POLLS(fd[1], 0, POLLERR);
}
