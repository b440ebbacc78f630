/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive(void *unused)
{
	char data[8];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("recv() on an empty " OBJECT " waits until something is sent",
     VARIANT(stream, "unix-socket/recv-blocks-until-send", POSIX("recv", "DESCRIPTION")),
     VARIANT(dgram, "unix-socket/dgram-recv-blocks-until-send", POSIX("recv", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-blocks-until-send", LINUX("recv(2)", "DESCRIPTION")))
{
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "abc");
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
