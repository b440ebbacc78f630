/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("an exec that fails leaves descriptors with FD_CLOEXEC open and usable", POSIX("execv", "RETURN VALUE"))
{
	const char *missing = temp_path();
	char *arguments[] = {(char *)missing, NULL};
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	FAILS(ENOENT, execv(missing, arguments));
	EQUAL(fcntl(fd[1], F_GETFD), FD_CLOEXEC);
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
}
