/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lseek() on a socket fails with ESPIPE, and what is queued can be read as before", POSIX("lseek", "ERRORS [ESPIPE]"))
{
	int fd[2];
	char data[8];

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	MUST(send(fd[0], "abc", 3, 0));
	FAILS(ESPIPE, lseek(fd[1], 0, SEEK_CUR));
	FAILS(ESPIPE, lseek(fd[1], 1, SEEK_SET));
	EQUAL(recv(fd[1], data, sizeof(data), MSG_DONTWAIT), 3);
	EQUAL_BYTES(data, "abc", 3);
}
