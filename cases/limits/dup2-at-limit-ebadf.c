/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup2() to a descriptor not below RLIMIT_NOFILE fails with EBADF and opens nothing, and to the last one below succeeds",
     POSIX("dup2", "ERRORS [EBADF]"))
{
	struct rlimit limit;

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	int count = (int)limit.rlim_cur;
	FAILS(EBADF, dup2(STDIN_FILENO, count));
	FAILS(EBADF, dup2(STDIN_FILENO, count + 1));
	FAILS(EBADF, dup2(STDIN_FILENO, -1));
	FAILS(EBADF, fcntl(count, F_GETFD));
	EQUAL(dup2(STDIN_FILENO, count - 1), count - 1);
	EQUAL(fcntl(count - 1, F_GETFD), 0);
}
