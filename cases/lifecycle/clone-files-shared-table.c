/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* clone() */
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

#include "plumbline.h"

enum { STACK = 65536 };

static int close_and_open(void *fd)
{
	return close(INT(fd)) != 0 || dup2(0, 30) != 30;
}

CASE("descriptors that a process made by clone() with CLONE_FILES closes or opens are closed and open in its parent too",
     LINUX("clone(2)", "DESCRIPTION, CLONE_FILES"), NOT_UNDER_MEMCHECK("valgrind refuses clone() with CLONE_FILES alone"))
{
	static char stack[STACK] __attribute__((aligned(16)));
	int fd = MUST(dup(0));
	pid_t pid = GIVES(clone(close_and_open, stack + STACK, CLONE_FILES | SIGCHLD, &fd));

	FINISHES(pid);
	FAILS(EBADF, fcntl(fd, F_GETFD));
	EQUAL(fcntl(30, F_GETFD), 0);
}
