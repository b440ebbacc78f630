/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

CASE("close_range() closes the open descriptors from the first to the last number, those included, and no other",
     LINUX("close_range(2)", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	for (int i = 20; i < 25; i++)
		MUST(dup2(fd[1], i));
	MUST(close(22));
	SUCCEEDS(syscall(SYS_close_range, 21u, 23u, 0u));
	EQUAL(fcntl(20, F_GETFD), 0);
	for (int i = 21; i <= 23; i++)
		FAILS(EBADF, fcntl(i, F_GETFD));
	EQUAL(fcntl(24, F_GETFD), 0);
}
