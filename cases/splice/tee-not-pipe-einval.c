/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tee(), pipe2() */
#include "stream.h"

CASE("tee() with a file in place of either pipe fails with EINVAL and copies nothing", LINUX("tee(2)", "ERRORS [EINVAL]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR));
	int fd[2];
	char data[8];

	MUST(pipe2(fd, O_NONBLOCK));
	MUST(write(fd[1], "ab", 2));
	FAILS(EINVAL, tee(fd[0], file, 2, 0));
	FAILS(EINVAL, tee(file, fd[1], 2, 0));
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	EQUAL(lseek(file, 0, SEEK_CUR), 0);
	READS(file, "...");
}
