/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a message without data does not bring its descriptor through a stream socket: nothing is received",
     LINUX("unix(7)", "Ancillary messages"))
{
	int fd[2], ends[2];

	new_pair(fd);
	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	rights(&ends[1], 1);
	sent_message.part.iov_len = 0;
	EQUAL(sendmsg(fd[0], &sent_message.header, 0), 0);
	MUST(close(ends[1]));
	NOTHING_LEFT(fd[1]);
	EQUAL(LOOK(read(ends[0], &(char){0}, 1)), 0);
}
