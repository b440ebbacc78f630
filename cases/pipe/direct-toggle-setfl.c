/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_DIRECT */
#include "stream.h"

CASE("O_DIRECT set with F_SETFL on a " OBJECT
     "'s write end makes each later write() a packet, and cleared again, makes them one stream",
     VARIANT(pipe, "pipe/direct-toggle-setfl", LINUX("pipe(2)", "O_DIRECT")),
     VARIANT(fifo, "fifo/direct-toggle-setfl", LINUX("pipe(2)", "O_DIRECT")))
{
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	GIVES(fcntl(fd[1], F_SETFL, O_DIRECT));
	MUST(write(fd[1], "ab", 2));
	MUST(write(fd[1], "cd", 2));
	READS(fd[0], "ab");
	READS(fd[0], "cd");
	GIVES(fcntl(fd[1], F_SETFL, 0));
	MUST(write(fd[1], "ef", 2));
	MUST(write(fd[1], "gh", 2));
	READS(fd[0], "efgh");
}
