/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range(), pipe2() */
#include "stream.h"

CASE("copy_file_range() from a pipe or to one fails with EINVAL and copies nothing",
     LINUX("copy_file_range(2)", "ERRORS [EINVAL]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR));
	int fd[2];

	MUST(pipe2(fd, O_NONBLOCK));
	MUST(write(fd[1], "ab", 2));
	FAILS(EINVAL, copy_file_range(fd[0], NULL, file, NULL, 2, 0));
	FAILS(EINVAL, copy_file_range(file, NULL, fd[1], NULL, 2, 0));
	READS(fd[0], "ab");
	READS(file, "...");
}
