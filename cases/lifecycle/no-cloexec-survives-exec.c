/* SPDX-License-Identifier: MIT */
#include "stream.h"

enum { READER = 20, WRITER = 21 };

static void use_both_ends(const char *unused)
{
	(void)unused;
	READS(READER, "a");
	EQUAL(write(WRITER, "b", 1), 1);
}

static void exec_user(void *ends)
{
	int *fd = ends;

	MUST(dup2(fd[0], READER));
	MUST(dup2(fd[1], WRITER));
	exec_self("");
}

CASE("both ends of a pipe, neither with FD_CLOEXEC, are the same pipe under the same numbers after exec",
     POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(use_both_ends))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "a", 1));
	FINISHES(child(exec_user, fd));
	READS(fd[0], "b");
}
