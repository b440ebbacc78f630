/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

/* The manual lists no error for it; that it cannot succeed lies in the words "capacity of the pipe". */
CASE("F_SETPIPE_SZ and F_GETPIPE_SZ of a file or a socket fail with an error that no document names",
     IMPL("fcntl", "fcntl(2) Changing the capacity of a pipe"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	int ends[2];

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
	EQUAL(fcntl(file, F_SETPIPE_SZ, (int)page_size()), -1);
	LINUX_OR_OTHER(errno == EBADF, errno != EBADF);
	OBSERVE("F_SETPIPE_SZ of a file fails with %s", errno == EBADF    ? "EBADF"
							: errno == EINVAL ? "EINVAL"
									  : "another error");
	EQUAL(fcntl(file, F_GETPIPE_SZ), -1);
	EQUAL(fcntl(ends[0], F_SETPIPE_SZ, (int)page_size()), -1);
	EQUAL(fcntl(ends[0], F_GETPIPE_SZ), -1);
}
