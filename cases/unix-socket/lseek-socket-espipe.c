/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static void seek_and_receive(void *unused)
{
	int fd[2];
	char data[8];

	(void)unused;
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	MUST(send(fd[0], "abc", 3, 0));
	FAILS(ESPIPE, lseek(fd[1], 0, SEEK_CUR));
	FAILS(ESPIPE, lseek(fd[1], 1, SEEK_SET));
	EQUAL(recv(fd[1], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("lseek() on a socket fails with ESPIPE, and what is queued can be read as before", POSIX("lseek", "ERRORS [ESPIPE]"))
{
	FINISHES(child(seek_and_receive, NULL));
}
