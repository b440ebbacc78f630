/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include "stream.h"

CASE("splice() from the read end of a pipe to its own write end fails with EINVAL and leaves its bytes as they are",
     LINUX("splice(2)", "ERRORS [EINVAL]"))
{
	int fd[2];

	MUST(pipe2(fd, O_NONBLOCK));
	MUST(write(fd[1], "abc", 3));
	FAILS(EINVAL, splice(fd[0], NULL, fd[1], NULL, 1, 0));
	READS(fd[0], "abc");
}
