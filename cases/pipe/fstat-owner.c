/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a pipe has the effective user and group ID of the process that made it", POSIX("pipe", "DESCRIPTION"))
{
	int fd[2] = {-1, -1};

	SUCCEEDS(pipe(fd));
	for (int end = 0; end < 2; end++) {
		struct stat status;

		memset(&status, 0xaa, sizeof(status));
		SUCCEEDS(fstat(fd[end], &status));
		EQUAL(status.st_uid, geteuid());
		EQUAL(status.st_gid, getegid());
	}
}
