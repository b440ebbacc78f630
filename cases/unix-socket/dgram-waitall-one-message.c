/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_WAITALL on a " OBJECT " gives one message, though there are more and room for them",
     VARIANT(dgram, "unix-socket/dgram-waitall-one-message", LINUX("recv(2)", "The flags argument, MSG_WAITALL")),
     VARIANT(seqpacket, "unix-socket/seqpacket-waitall-one-message", LINUX("recv(2)", "The flags argument, MSG_WAITALL")),
     VARIANT(udp, "inet-socket/udp-waitall-one-message", LINUX("recv(2)", "The flags argument, MSG_WAITALL"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-waitall-one-message", LINUX("recv(2)", "The flags argument, MSG_WAITALL"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	await_data(fd[1]);
	SENDS(fd[0], "def");
	RECEIVES_WITH(MSG_WAITALL, fd[1], "abc");
	RECEIVES_WITH(MSG_WAITALL, fd[1], "def");
	NOTHING_LEFT(fd[1]);
}
