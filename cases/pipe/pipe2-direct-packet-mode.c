/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include <limits.h>
#include <string.h>

#include "stream.h"

CASE("a read() of an O_DIRECT pipe returns what one write() of at most PIPE_BUF bytes added, however large the buffer",
     LINUX("pipe(2)", "O_DIRECT"))
{
	static char packet[PIPE_BUF], data[3 * PIPE_BUF];
	int fd[2] = {-1, -1};

	SUCCEEDS(pipe2(fd, O_DIRECT));
	GIVES(LOOK(fcntl(fd[0], F_SETFL, O_NONBLOCK)));
	memset(packet, 'p', sizeof(packet));
	EQUAL(write(fd[1], "abc", 3), 3);
	EQUAL(write(fd[1], "d", 1), 1);
	READS(fd[0], "abc");
	EQUAL(write(fd[1], packet, PIPE_BUF), PIPE_BUF);
	READS(fd[0], "d");
	EQUAL(read(fd[0], data, sizeof(data)), PIPE_BUF);
	EQUAL_BYTES(data, packet, PIPE_BUF);
	NOTHING_LEFT(fd[0]);
}
