/* SPDX-License-Identifier: MIT */
#include "stream.h"

enum { KEPT = 20, CLOSED = 21 };

static void check(const char *unused)
{
	(void)unused;
	FAILS(EBADF, fcntl(CLOSED, F_GETFD));
	EQUAL(write(KEPT, "x", 1), 1);
}

static void exec_checker(void *writer)
{
	MUST(dup2(INT(writer), KEPT));
	MUST(dup2(INT(writer), CLOSED));
	GIVES(fcntl(CLOSED, F_SETFD, FD_CLOEXEC));
	EQUAL(fcntl(KEPT, F_GETFD), 0);
	exec_self("");
}

CASE("FD_CLOEXEC belongs to one descriptor: exec leaves open another one of the same open file description",
     POSIX("fcntl", "DESCRIPTION, F_SETFD"), NEEDS(EXEC_SELF), AFTER_EXEC(check))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	FINISHES(child(exec_checker, &fd[1]));
	READS(fd[0], "x");
}
