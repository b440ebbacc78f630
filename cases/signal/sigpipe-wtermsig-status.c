/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void write_without_reader(void *unused)
{
	int end[2];

	(void)unused;
	MUST(pipe(end));
	MUST(close(end[0]));
	(void)LOOK(write(end[1], "x", 1));
}

CASE("the wait status of a process that SIGPIPE has ended says so: WIFSIGNALED, and WTERMSIG is SIGPIPE",
     POSIX("waitpid", "DESCRIPTION"))
{
	int status = -1;
	pid_t writer = child(write_without_reader, NULL);

	EQUAL(waitpid(writer, &status, 0), writer);
	HOLDS(WIFSIGNALED(status) && !WIFEXITED(status) && !WIFSTOPPED(status));
	EQUAL(WTERMSIG(status), SIGPIPE);
}
