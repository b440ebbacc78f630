/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_two_bytes(void *reader)
{
	int fd = *(int *)reader;

	READS(fd, "ab");
}

CASE("read() of an empty FIFO that some process has open for writing blocks until there is data, and returns what there is",
     POSIX("read", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	MUST(fcntl(fd, F_SETFL, 0));
	pid_t reader = child(read_two_bytes, &fd);
	BLOCKS(reader);
	MUST(write(writer, "ab", 2));
	FINISHES(reader);
}
