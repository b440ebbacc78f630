/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

enum { READER = 20, WRITER = 21 };

static void use_both_ends(const char *unused)
{
	char byte = 0;

	(void)unused;
	EQUAL(read(READER, &byte, 1), 1);
	EQUAL(byte, 'a');
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
	char bytes[2] = "";

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(write(fd[1], "a", 1));
	FINISHES(child(exec_user, fd));
	EQUAL(read(fd[0], bytes, 2), 1);
	EQUAL(bytes[0], 'b');
}
