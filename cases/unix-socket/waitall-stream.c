/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive_all(void *unused)
{
	char data[8];

	(void)unused;
	EQUAL(recv(fd[1], data, 6, MSG_WAITALL), 6);
	EQUAL_BYTES(data, "abcdef", 6);
}

CASE("recv() with MSG_WAITALL on a " OBJECT " waits until all that it asked for has come, in however many parts",
     VARIANT(stream, "unix-socket/waitall-stream", POSIX("recv", "DESCRIPTION, MSG_WAITALL")),
     VARIANT(tcp, "inet-socket/tcp-waitall-stream", POSIX("recv", "DESCRIPTION, MSG_WAITALL"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-waitall-stream", POSIX("recv", "DESCRIPTION, MSG_WAITALL"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	SENDS(fd[0], "ab");
	pid_t receiver = child(receive_all, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "cd");
	BLOCKS(receiver);
	SENDS(fd[0], "efg");
	FINISHES(receiver);
	RECEIVES(fd[1], "g");
}
