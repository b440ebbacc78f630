/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("what is written through a pipe's write end and through its duplicates arrives in the order of the calls",
     POSIX("dup", "DESCRIPTION"))
{
	int fd[2];
	char data[8] = {0};

	MUST(pipe(fd));
	int first = GIVES(dup(fd[1])), second = GIVES(dup(first)), reader = GIVES(dup(fd[0]));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(write(second, "a", 1), 1);
	EQUAL(write(fd[1], "b", 1), 1);
	EQUAL(write(first, "c", 1), 1);
	EQUAL(read(reader, data, 2), 2);
	EQUAL(read(fd[0], data + 2, 2), 1);
	EQUAL_STRING(data, "abc");
	FAILS(EAGAIN, read(reader, data, 1));
}
