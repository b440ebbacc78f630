/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
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

	(void)unused;
	MUST(pipe(fd));
	MUST_HOLD(fd[1] < 10);
	GIVES(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	exec_self((char[]){(char)('0' + fd[1]), '\0'});
}

CASE("a descriptor whose FD_CLOEXEC was set with F_SETFD is not open in the program that exec starts",
     POSIX("fcntl", "DESCRIPTION, F_SETFD"), NEEDS(EXEC_SELF), AFTER_EXEC(check_closed))
{
	FINISHES(child(exec_checker, NULL));
}
