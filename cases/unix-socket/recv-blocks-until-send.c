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
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-blocks-until-send", LINUX("recv(2)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-recv-blocks-until-send", POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-recv-blocks-until-send", POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-recv-blocks-until-send", POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-blocks-until-send", POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	new_pair(fd);
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd[0], "abc");
	FINISHES(receiver);
	NOTHING_LEFT(fd[1]);
}
