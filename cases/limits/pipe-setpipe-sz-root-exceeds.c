/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int most(void)
{
	return (int)kernel_limit("/proc/sys/fs/pipe-max-size");
}

CASE("F_SETPIPE_SZ above pipe-max-size succeeds with CAP_SYS_RESOURCE, and fails with EPERM once that is given up",
     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ"), NEEDS(PRIVILEGE_SYS_RESOURCE | PROC))
{
	int fd[2], other[2];

	MUST(pipe(fd));
	MUST(pipe(other));
	int size = GIVES(fcntl(fd[1], F_SETPIPE_SZ, most() + 1));
	AT_LEAST(size, most() + 1);
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), size);
	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	FAILS(EPERM, fcntl(other[1], F_SETPIPE_SZ, most() + 1));
}
