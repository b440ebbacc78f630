/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>

#include "stream.h"

CASE("ioctl() FIONREAD says of either end of a " OBJECT " how many bytes are unread in it",
     VARIANT(pipe, "pipe/fionread-unread-bytes", LINUX("pipe(7)", "Pipe capacity")),
     VARIANT(fifo, "fifo/fionread-unread-bytes", LINUX("pipe(7)", "Pipe capacity")))
{
	int fd[2], unread = -1;

	make_stream(fd);
	SUCCEEDS(ioctl(fd[0], FIONREAD, &unread));
	EQUAL(unread, 0);
	MUST(write(fd[1], "abcde", 5));
	MUST(write(fd[1], "fg", 2));
	for (int end = 0; end < 2; end++) {
		unread = -1;
		SUCCEEDS(ioctl(fd[end], FIONREAD, &unread));
		EQUAL(unread, 7);
	}
	MUST(read(fd[0], &(char){0}, 1));
	SUCCEEDS(ioctl(fd[0], FIONREAD, &unread));
	EQUAL(unread, 6);
	size_t size = fill(fd[1]);
	SUCCEEDS(ioctl(fd[1], FIONREAD, &unread));
	EQUAL(unread, 6 + size);
}
