/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int most(void)
{
	return (int)kernel_limit("/proc/sys/fs/pipe-max-size");
}

CASE("user ID 0 alone does not let F_SETPIPE_SZ exceed pipe-max-size: without CAP_SYS_RESOURCE it fails with EPERM",
     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ"), NEEDS(ROOT | PROC))
{
	int fd[2];

	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	MUST(pipe(fd));
	int before = MUST(fcntl(fd[1], F_GETPIPE_SZ));
	FAILS(EPERM, fcntl(fd[1], F_SETPIPE_SZ, most() + 1));
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), before);
	EQUAL(fcntl(fd[1], F_SETPIPE_SZ, most()), most());
}
