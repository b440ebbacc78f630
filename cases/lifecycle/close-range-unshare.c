/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* clone(), syscall() */
#include <fcntl.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

/* Not every libc has close_range(). */
#ifndef CLOSE_RANGE_UNSHARE
#define CLOSE_RANGE_UNSHARE (1u << 1)
#endif

enum { STACK = 65536 };

/* The first proves that the table is shared; what comes after the unsharing is its own. */
static int close_own(void *unused)
{
	(void)unused;
	FAILS(EBADF, fcntl(23, F_GETFD));
	EQUAL(dup2(0, 23), 23);
	SUCCEEDS(syscall(SYS_close_range, 20u, 21u, CLOSE_RANGE_UNSHARE));
	FAILS(EBADF, fcntl(20, F_GETFD));
	FAILS(EBADF, fcntl(21, F_GETFD));
	EQUAL(fcntl(22, F_GETFD), 0);
	return 0;
}

CASE("close_range() with CLOSE_RANGE_UNSHARE closes the range for the caller alone, not for one that shared its table",
     LINUX("close_range(2)", "DESCRIPTION, CLOSE_RANGE_UNSHARE"),
     NOT_UNDER_MEMCHECK("valgrind refuses clone() with CLONE_FILES alone"))
{
	static char stack[STACK] __attribute__((aligned(16)));

	for (int fd = 20; fd < 23; fd++)
		MUST(dup2(0, fd));
	pid_t pid = MUST(clone(close_own, stack + STACK, CLONE_FILES | SIGCHLD, NULL));
	FINISHES(pid);
	for (int fd = 20; fd < 24; fd++)
		EQUAL(fcntl(fd, F_GETFD), 0);
}
