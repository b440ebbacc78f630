/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int most(void)
{
	return (int)kernel_limit("/proc/sys/fs/pipe-max-size");
}

static void exceed(void *unused)
{
	int fd[2];

	(void)unused;
	become_second_user();
	MUST(pipe(fd));
	int before = MUST(fcntl(fd[1], F_GETPIPE_SZ));
	FAILS(EPERM, fcntl(fd[1], F_SETPIPE_SZ, most() + 1));
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), before);
	EQUAL(fcntl(fd[1], F_SETPIPE_SZ, most()), most());
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), most());
}

CASE("F_SETPIPE_SZ by an unprivileged user succeeds up to pipe-max-size, and above it fails with EPERM and changes nothing",
     LINUX("fcntl(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER | PROC))
{
	FINISHES(child(exceed, NULL));
}
