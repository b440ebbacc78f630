/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

static void exec_writer(void *path)
{
	exec_self(path);
}

static void write_to(const char *path)
{
	int writer = GIVES(open(path, O_WRONLY | O_NONBLOCK));

	EQUAL(write(writer, "hello", 5), 5);
}

CASE("a program that has nothing but the path of a FIFO sends data through it to another process",
     POSIX("mkfifo", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(write_to))
{
	const char *path = temp_path();
	char bytes[8] = "";

	SUCCEEDS(mkfifo(path, 0600));
	int reader = GIVES(open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC));
	FINISHES(child(exec_writer, (void *)path));
	READS(reader, "hello");
	EQUAL(read(reader, bytes, sizeof(bytes)), 0);
}
