/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

static void read_much(void *pipe_ends)
{
	int *fd = pipe_ends;
	char data[100] = {0};

	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc\0", 4);
}

CASE("a blocking read() of more bytes than a pipe holds returns those at once and waits for no more",
     POSIX("read", "RETURN VALUE"))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "abc", 3));
	FINISHES(child(read_much, fd));
}
