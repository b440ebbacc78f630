/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "signal.h"

static int alive[2];

static void wait_for_eof(const char *fd)
{
	char byte;

	(void)fd;
	MUST(read(0, &byte, 1));
}

static void exec_now(void *unused)
{
	(void)unused;
	MUST(dup2(alive[0], 0));
	exec_self("");
}

CASE("setpgid() of a child that has executed a program fails with EACCES, and the child stays in its group",
     POSIX("setpgid", "ERRORS [EACCES]"), NEEDS(EXEC_SELF), AFTER_EXEC(wait_for_eof))
{
	int executed[2];
	char byte;

	MUST(pipe(alive));
	MUST(pipe(executed));
	MUST(fcntl(alive[1], F_SETFD, FD_CLOEXEC));
	MUST(fcntl(executed[1], F_SETFD, FD_CLOEXEC));
	pid_t pid = child(exec_now, NULL);
	MUST(close(executed[1]));
	MUST(read(executed[0], &byte, 1));
	FAILS(EACCES, setpgid(pid, 0));
	EQUAL(getpgid(pid), getpgrp());
	MUST(close(alive[1]));
	FINISHES(pid);
}
