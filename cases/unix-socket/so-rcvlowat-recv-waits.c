/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	char data[16];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), 0), 4);
	EQUAL_BYTES(data, "abcd", 4);
}

CASE("recv() on a stream socket with SO_RCVLOWAT waits until that many bytes are there",
     LINUX("socket(7)", "Socket options, SO_RCVLOWAT and SO_SNDLOWAT"))
{
	new_pair(fd);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_RCVLOWAT), 1);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_RCVLOWAT, VALUE(4)));
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_RCVLOWAT), 4);
	SENDS(fd[0], "abc");
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "d");
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
