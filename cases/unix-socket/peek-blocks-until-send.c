/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void peek(void *unused)
{
	char data[8];

	(void)unused;
	EQUAL(recv(fd[1], data, sizeof(data), MSG_PEEK), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("recv() with MSG_PEEK on an empty " OBJECT " waits until something is sent, and leaves it there",
     VARIANT(stream, "unix-socket/peek-blocks-until-send", POSIX("recv", "DESCRIPTION, MSG_PEEK")),
     VARIANT(dgram, "unix-socket/dgram-peek-blocks-until-send", POSIX("recv", "DESCRIPTION, MSG_PEEK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-peek-blocks-until-send", LINUX("recv(2)", "The flags argument, MSG_PEEK")),
     VARIANT(tcp, "inet-socket/tcp-peek-blocks-until-send", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-peek-blocks-until-send", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-peek-blocks-until-send", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-peek-blocks-until-send", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	pid_t receiver = child(peek, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "abc");
	FINISHES(receiver);
	RECEIVES(fd[1], "abc");
}
