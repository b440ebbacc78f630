/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe() that fails with EMFILE leaves the caller's array as it was", POSIX("pipe", "RETURN VALUE"),
     NOT_UNDER_MEMCHECK("valgrind stores the descriptors and then finds too many open"))
{
	int fd[2] = {-5, -6};
	struct rlimit limit;

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = (rlim_t)next_fd();
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	FAILS(EMFILE, pipe(fd));
	EQUAL(fd[0], -5);
	EQUAL(fd[1], -6);
}
