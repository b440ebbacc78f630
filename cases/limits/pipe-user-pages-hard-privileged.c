/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_GETPIPE_SZ */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe() of who has CAP_SYS_RESOURCE gives a pipe of the usual capacity beyond pipe-user-pages-soft and "
     "pipe-user-pages-hard",
     LINUX("pipe(7)", "/proc files, pipe-user-pages-hard"), NEEDS(OWN_MACHINE | PRIVILEGE_SYS_RESOURCE | PROC))
{
	int usual[2], fd[2];

	MUST(pipe(usual));
	set_kernel_limit("/proc/sys/fs/pipe-user-pages-soft", "1");
	set_kernel_limit("/proc/sys/fs/pipe-user-pages-hard", "1");
	SUCCEEDS(pipe(fd));
	EQUAL(fcntl(fd[1], F_GETPIPE_SZ), MUST(fcntl(usual[1], F_GETPIPE_SZ)));
	EQUAL(fill(fd[1]), (size_t)MUST(fcntl(usual[1], F_GETPIPE_SZ)));
}
