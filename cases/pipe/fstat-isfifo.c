/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("fstat() says of both ends of a pipe that they are FIFOs, and nothing else", POSIX("fstat", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	for (int end = 0; end < 2; end++) {
		struct stat status;

		memset(&status, 0xaa, sizeof(status));
		SUCCEEDS(fstat(fd[end], &status));
		EQUAL(S_ISFIFO(status.st_mode) != 0, true);
		EQUAL(S_ISREG(status.st_mode) || S_ISCHR(status.st_mode) || S_ISSOCK(status.st_mode), false);
	}
}
