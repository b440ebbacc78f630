/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>

#include "plumbline.h"

static int fd[2];

static void receive_first(void *unused)
{
	char data[3];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
}

static void share(void *unused)
{
	char data[8];

	(void)unused;
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	MUST(send(fd[0], "abcde", 5, 0));
	FINISHES(child(receive_first, NULL));
	EQUAL(recv(fd[1], data, sizeof(data), 0), 2);
	EQUAL_BYTES(data, "de", 2);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd[1], data, sizeof(data), MSG_DONTWAIT));
}

CASE("parent and child that share a stream socket after fork() each take bytes of one queue: none is received twice",
     POSIX("recv", "DESCRIPTION; fork()"))
{
	FINISHES(child(share, NULL));
}
