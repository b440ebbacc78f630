/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("tee() from the read end of a pipe to its own write end fails with EINVAL and adds nothing",
     LINUX("tee(2)", "ERRORS [EINVAL]"))
{
	int fd[2];
	char data[8];

	MUST(pipe2(fd, O_NONBLOCK));
	MUST(write(fd[1], "abc", 3));
	FAILS(EINVAL, tee(fd[0], fd[1], 3, 0));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
}
