/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("an exec that fails leaves descriptors with FD_CLOEXEC open and usable", POSIX("execv", "RETURN VALUE"))
{
	const char *missing = temp_path();
	char *arguments[] = {(char *)missing, NULL};
	int fd[2];
	char bytes[2] = "";

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	FAILS(ENOENT, execv(missing, arguments));
	EQUAL(fcntl(fd[1], F_GETFD), FD_CLOEXEC);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], bytes, 2), 1);
	EQUAL(bytes[0], 'x');
}
