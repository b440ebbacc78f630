/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <unistd.h>

#include "plumbline.h"

CASE("fpathconf() with _PC_PIPE_BUF on either end of a pipe returns at least 512 and PIPE_BUF, or says: no limit",
     POSIX("fpathconf", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	for (int end = 0; end < 2; end++) {
		errno = 0;
		long size = fpathconf(fd[end], _PC_PIPE_BUF);
		if (size == -1) {
			EQUAL(errno, 0);
		} else {
			AT_LEAST(size, _POSIX_PIPE_BUF);
			AT_LEAST(size, PIPE_BUF);
		}
	}
}
