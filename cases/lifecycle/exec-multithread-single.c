/* SPDX-License-Identifier: MIT */
#include "stream.h"

enum { READER = 20, READY = 21 };

static void read_for_ever(void *unused)
{
	char byte;

	(void)unused;
	MUST(read(READER, &byte, 1));
}

static void read_alone(const char *unused)
{
	(void)unused;
	MUST(write(READY, "r", 1));
	READS(READER, "x");
}

static void exec_with_two_threads(void *unused)
{
	(void)unused;
	BLOCKS(thread(read_for_ever, NULL));
	exec_self("");
}

/* A thread that was still there, first in the queue of readers, would take the byte, and the read() after exec would wait for
 * ever. */
CASE("exec ends the other threads of the process: a read() in which one of them blocked takes no data any more",
     POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(read_alone))
{
	int fd[2], ready[2];
	char byte;

	MUST(pipe(fd));
	MUST(pipe(ready));
	MUST(dup2(fd[0], READER));
	MUST(dup2(ready[1], READY));
	pid_t reader = child(exec_with_two_threads, NULL);
	MUST(close(ready[1]));
	MUST(close(READY));
	EQUAL(LOOK(read(ready[0], &byte, 1)), 1);
	BLOCKS(reader);
	MUST(write(fd[1], "x", 1));
	FINISHES(reader);
}
