/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe2() that fails with EMFILE leaves the array as it was and the one free descriptor free",
     POSIX("pipe2", "RETURN VALUE"), NOT_UNDER_MEMCHECK("valgrind stores the descriptors and then finds too many open"))
{
	int fd[2] = {-5, -6}, next = next_fd();
	struct rlimit limit;

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = (rlim_t)next + 1;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	FAILS(EMFILE, pipe2(fd, O_CLOEXEC | O_NONBLOCK));
	EQUAL(fd[0], -5);
	EQUAL(fd[1], -6);
	EQUAL(next_fd(), next);
}
