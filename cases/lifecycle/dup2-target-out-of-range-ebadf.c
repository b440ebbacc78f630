/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup2() to a number that is negative, or not below the limit of descriptors, fails with EBADF; just below it succeeds",
     POSIX("dup2", "ERRORS [EBADF]"))
{
	struct rlimit limit;
	int fd[2];

	MUST(pipe(fd));
	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = 40;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	FAILS(EBADF, dup2(fd[0], -1));
	FAILS(EBADF, dup2(fd[0], 40));
	FAILS(EBADF, close(39));
	EQUAL(dup2(fd[0], 39), 39);
	SUCCEEDS(close(39));
}
