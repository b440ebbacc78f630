/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <limits.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("F_DUPFD fails with EINVAL, and opens nothing, when its argument is negative or not below RLIMIT_NOFILE",
     POSIX("fcntl", "ERRORS [EINVAL]"), NOT_UNDER_MEMCHECK("valgrind itself notices the limit, and gives EMFILE for it"))
{
	struct rlimit limit;
	int next = next_fd();

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	int count = (int)limit.rlim_cur;
	FAILS(EINVAL, fcntl(STDIN_FILENO, F_DUPFD, count));
	FAILS(EINVAL, fcntl(STDIN_FILENO, F_DUPFD, count + 1));
	FAILS(EINVAL, fcntl(STDIN_FILENO, F_DUPFD, INT_MAX));
	FAILS(EINVAL, fcntl(STDIN_FILENO, F_DUPFD, -1));
	FAILS(EBADF, fcntl(count, F_GETFD));
	EQUAL(next_fd(), next);
	EQUAL(fcntl(STDIN_FILENO, F_DUPFD, count - 1), count - 1);
}
