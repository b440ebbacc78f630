/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive_part(void *unused)
{
	char data[8];

	(void)unused;
	catch_signal(SIGUSR1, 0);
	EQUAL(recv(fd[1], data, 6, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("recv() with MSG_WAITALL on a " OBJECT " that is interrupted gives what had come until then, and loses nothing",
     VARIANT(stream, "unix-socket/waitall-interrupted-short", LINUX("recv(2)", "The flags argument, MSG_WAITALL")),
     VARIANT(tcp, "inet-socket/tcp-waitall-interrupted-short", LINUX("recv(2)", "The flags argument, MSG_WAITALL"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-waitall-interrupted-short", LINUX("recv(2)", "The flags argument, MSG_WAITALL"),
	     NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	SENDS(fd[0], "abc");
	pid_t receiver = child(receive_part, NULL);
	BLOCKS(receiver);
	INTERRUPTS(SIGUSR1, receiver);
	EXCHANGES(fd[0], fd[1], "d");
}
