/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>

#include "plumbline.h"

static void send_and_receive(void *unused)
{
	int fd[2];
	char data[8];

	(void)unused;
	EQUAL(socketpair(AF_UNIX, SOCK_STREAM, 0, fd), 0);
	DIFFERS(fd[0], fd[1]);
	EQUAL(send(fd[0], "abc", 3, 0), 3);
	EQUAL(send(fd[1], "de", 2, 0), 2);
	EQUAL(recv(fd[1], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(recv(fd[0], data, sizeof(data), 0), 2);
	EQUAL_BYTES(data, "de", 2);
}

CASE("what is sent into either end of a stream socketpair() comes out of the other, in both directions at once",
     POSIX("socketpair", "DESCRIPTION"))
{
	FINISHES(child(send_and_receive, NULL));
}
