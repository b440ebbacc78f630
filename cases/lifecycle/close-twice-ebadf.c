/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("close() of a descriptor that is not open, be it because it was closed before, fails with EBADF",
     POSIX("close", "ERRORS [EBADF]"))
{
	int fd[2];

	MUST(pipe(fd));
	SUCCEEDS(close(fd[0]));
	FAILS(EBADF, close(fd[0]));
	FAILS(EBADF, close(-1));
	SUCCEEDS(close(fd[1]));
	FAILS(EBADF, close(fd[1]));
}
