/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("ten thousand times a " OBJECT " is made, used and closed, after which the same descriptors are free",
     VARIANT(pipe, "pipe/thousands-made-and-closed", POSIX("pipe", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-thousands-made-and-closed", POSIX("socketpair", "DESCRIPTION")))
{
	int free_before = next_fd();

	for (int i = 0; i < 10000; i++) {
		int fd[2];

#ifdef PLUMB_VARIANT_stream
		SUCCEEDS(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
#else
		SUCCEEDS(pipe(fd));
#endif
		MUST(write(fd[1], "x", 1));
		SUCCEEDS(close(fd[1]));
		SUCCEEDS(close(fd[0]));
	}
	EQUAL(next_fd(), free_before);
}
