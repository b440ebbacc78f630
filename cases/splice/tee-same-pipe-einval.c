/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include "stream.h"

CASE("tee() from the read end of a pipe to its own write end fails with EINVAL and adds nothing",
     LINUX("tee(2)", "ERRORS [EINVAL]"))
{
	int fd[2];

	MUST(pipe2(fd, O_NONBLOCK));
	MUST(write(fd[1], "abc", 3));
	FAILS(EINVAL, tee(fd[0], fd[1], 3, 0));
	READS(fd[0], "abc");
}
