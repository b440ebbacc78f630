/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("fsync() on either end of a pipe fails with EINVAL and leaves its data", POSIX_OPTION(FSC, "fsync", "ERRORS [EINVAL]"))
{
	int fd[2];
	char data[8] = {0};

	MUST(pipe(fd));
	MUST(write(fd[1], "abc", 3));
	FAILS(EINVAL, fsync(fd[0]));
	FAILS(EINVAL, fsync(fd[1]));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_STRING(data, "abc");
}
