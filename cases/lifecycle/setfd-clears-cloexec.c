/* SPDX-License-Identifier: MIT */
#include "stream.h"

enum { NUMBER = 20 };

static void write_byte(const char *unused)
{
	(void)unused;
	EQUAL(fcntl(NUMBER, F_GETFD), 0);
	EQUAL(write(NUMBER, "x", 1), 1);
}

static void exec_writer(void *writer)
{
	MUST(fcntl(INT(writer), F_DUPFD_CLOEXEC, NUMBER));
	GIVES(fcntl(NUMBER, F_SETFD, 0));
	EQUAL(fcntl(NUMBER, F_GETFD), 0);
	exec_self("");
}

CASE("a descriptor whose FD_CLOEXEC was cleared with F_SETFD is open in the program that exec starts",
     POSIX("fcntl", "DESCRIPTION, F_SETFD"), NEEDS(EXEC_SELF), AFTER_EXEC(write_byte))
{
	int fd[2];

	MUST(pipe(fd));
	FINISHES(child(exec_writer, &fd[1]));
	set_nonblocking(fd[0]);
	READS(fd[0], "x");
}
