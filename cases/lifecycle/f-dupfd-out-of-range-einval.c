/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>

#include "plumbline.h"

CASE("F_DUPFD with an argument that is negative, or not below the limit of descriptors, fails with EINVAL and opens nothing",
     POSIX("fcntl", "ERRORS [EINVAL]"),
     NOT_UNDER_MEMCHECK("valgrind does the check itself, against the limit as it was, and answers EMFILE"))
{
	struct rlimit limit;
	int next = next_fd();

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = 40;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	FAILS(EINVAL, fcntl(0, F_DUPFD, -1));
	FAILS(EINVAL, fcntl(0, F_DUPFD, 40));
	EQUAL(next_fd(), next);
	EQUAL(fcntl(0, F_DUPFD, 39), 39);
}
