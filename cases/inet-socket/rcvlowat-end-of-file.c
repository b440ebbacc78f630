/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];

static void receive(void *unused)
{
	char data[16];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("recv() on a TCP socket that waits for SO_RCVLOWAT gives what there is when the end of file comes",
     LINUX("socket(7)", "Socket options, SO_RCVLOWAT and SO_SNDLOWAT"), NEEDS(LOOPBACK))
{
	new_pair(fd);
	SETS(fd[1], SOL_SOCKET, SO_RCVLOWAT, 8);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "abc");
	BLOCKS(receiver);
	MUST(shutdown(fd[0], SHUT_WR));
	FINISHES(receiver);
	END_OF_FILE(fd[1]);
}
