/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe() fails with EMFILE while only one descriptor is free, leaves that one free, and succeeds with two",
     POSIX("pipe", "ERRORS [EMFILE]"), NOT_UNDER_MEMCHECK("valgrind stores the descriptors and then finds too many open"))
{
	int fd[2] = {-5, -6}, free[2], next = next_fd();
	struct rlimit limit;

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	MUST(pipe(free));
	int higher = free[0] > free[1] ? free[0] : free[1];
	MUST(close(free[0]));
	MUST(close(free[1]));
	limit.rlim_cur = (rlim_t)higher;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	FAILS(EMFILE, pipe(fd));
	EQUAL(fd[0], -5);
	EQUAL(fd[1], -6);
	EQUAL(next_fd(), next);
	limit.rlim_cur = (rlim_t)higher + 1;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	SUCCEEDS(pipe(fd));
	EQUAL(fd[0] + fd[1], next + higher);
}
