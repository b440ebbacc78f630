/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];

static void receive(void *unused)
{
	char data[16];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), 0), 4);
	EQUAL_BYTES(data, "abcd", 4);
}

CASE("recv() on a " OBJECT " with SO_RCVLOWAT waits until that many bytes have come",
     VARIANT(tcp, "inet-socket/rcvlowat-blocks-until", LINUX("socket(7)", "Socket options, SO_RCVLOWAT and SO_SNDLOWAT"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-rcvlowat-blocks-until", LINUX("socket(7)", "Socket options, SO_RCVLOWAT and SO_SNDLOWAT"),
	     NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	EQUAL(OPTION(fd[1], SOL_SOCKET, SO_RCVLOWAT), 1);
	SETS(fd[1], SOL_SOCKET, SO_RCVLOWAT, 4);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "abc");
	BLOCKS(receiver);
	SENDS(fd[0], "d");
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
