/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static void send_and_receive(void *unused)
{
	int fd[2];
	char data[8];

	(void)unused;
	EQUAL(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, fd), 0);
	EQUAL(send(fd[0], "abc", 3, 0), 3);
	EQUAL(send(fd[0], "de", 2, 0), 2);
	MUST(close(fd[0]));
	EQUAL(recv(fd[1], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(recv(fd[1], data, sizeof(data), 0), 2);
	EQUAL_BYTES(data, "de", 2);
	EQUAL(recv(fd[1], data, sizeof(data), 0), 0);
}

CASE("a seqpacket socketpair() delivers each record on its own and in order, and the end of file when the peer is closed",
     LINUX("unix(7)", "DESCRIPTION, SOCK_SEQPACKET"))
{
	FINISHES(child(send_and_receive, NULL));
}
