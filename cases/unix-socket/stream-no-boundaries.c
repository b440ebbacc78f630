/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>

#include "plumbline.h"

static int fd[2];

static void receive_seven(void *unused)
{
	char data[7];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), MSG_WAITALL), 7);
	EQUAL_BYTES(data, "abcdefg", 7);
}

CASE("a stream socket keeps no boundaries: what was sent as 3 and 4 bytes is received as 7 by one recv() with MSG_WAITALL",
     POSIX("recv", "DESCRIPTION, MSG_WAITALL"))
{
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	EQUAL(send(fd[0], "abc", 3, 0), 3);
	pid_t receiver = child(receive_seven, NULL);
	BLOCKS(receiver);
	EQUAL(send(fd[0], "defg", 4, 0), 4);
	FINISHES(receiver);
}
