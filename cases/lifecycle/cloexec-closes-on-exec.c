/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "plumbline.h"

static void check_closed(const char *fd)
{
	FAILS(EBADF, fcntl(atoi(fd), F_GETFD));
}

static void exec_checker(void *unused)
{
	int fd[2];
	char number[12];

	(void)unused;
	MUST(pipe(fd));
	GIVES(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	snprintf(number, sizeof(number), "%d", fd[1]);
	exec_self(number);
}

CASE("a descriptor whose FD_CLOEXEC was set with F_SETFD is not open in the program that exec starts",
     POSIX("fcntl", "DESCRIPTION, F_SETFD"), NEEDS(EXEC_SELF), AFTER_EXEC(check_closed))
{
	FINISHES(child(exec_checker, NULL));
}
