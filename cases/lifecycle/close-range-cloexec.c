/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/syscall.h>

#include "stream.h"

/* Not every libc has close_range(). */
#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1u << 2)
#endif

CASE("close_range() with CLOSE_RANGE_CLOEXEC sets FD_CLOEXEC on the open descriptors of the range, and closes none",
     LINUX("close_range(2)", "DESCRIPTION, CLOSE_RANGE_CLOEXEC"))
{
	static const int flags[] = {0, FD_CLOEXEC, FD_CLOEXEC, 0};
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	for (int i = 0; i < 4; i++)
		MUST(dup2(fd[1], 20 + i));
	SUCCEEDS(syscall(SYS_close_range, 21u, 22u, CLOSE_RANGE_CLOEXEC));
	for (int i = 0; i < 4; i++)
		EQUAL(fcntl(20 + i, F_GETFD), flags[i]);
	EQUAL(write(21, "x", 1), 1);
	READS(fd[0], "x");
}
