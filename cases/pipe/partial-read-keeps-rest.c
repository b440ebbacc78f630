/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a read() of fewer bytes than a pipe holds takes exactly so many and leaves the others for the next read()",
     POSIX("read", "DESCRIPTION"))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(write(fd[1], "abcdef", 6));
	EQUAL(read(fd[0], data, 1), 1);
	EQUAL_BYTES(data, "a\0", 2);
	EQUAL(read(fd[0], data, 3), 3);
	EQUAL_BYTES(data, "bcd\0", 4);
	EQUAL(read(fd[0], data, 2), 2);
	EQUAL_BYTES(data, "efd\0", 4);
	FAILS(EAGAIN, read(fd[0], data, 1));
}
