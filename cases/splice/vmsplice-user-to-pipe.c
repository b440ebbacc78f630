/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice(), pipe2() */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("vmsplice() to a write end makes the bytes of the buffers readable from the pipe, in the order of the vector",
     LINUX("vmsplice(2)", "DESCRIPTION"))
{
	struct iovec parts[] = {{"abc", 3}, {"de", 2}};
	int fd[2];
	char data[8];

	MUST(pipe2(fd, O_NONBLOCK));
	EQUAL(vmsplice(fd[1], parts, 2, 0), 5);
	EQUAL(read(fd[0], data, sizeof(data)), 5);
	EQUAL_BYTES(data, "abcde", 5);
}
