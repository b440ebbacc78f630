/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a message of no bytes through a " OBJECT " is received as such, once, between the others",
     VARIANT(dgram, "unix-socket/dgram-zero-length", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-zero-length", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(udp, "inet-socket/udp-zero-length", LINUX("recv(2)", "RETURN VALUE"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-zero-length", LINUX("recv(2)", "RETURN VALUE"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	await_data(fd[1]);
	EQUAL(send(fd[0], "", 0, 0), 0);
	RECEIVES(fd[1], "abc");
	EQUAL(recv(awaited(fd[1]), (char[4]){0}, 4, MSG_DONTWAIT), 0);
	SENDS(fd[0], "de");
	RECEIVES(fd[1], "de");
	NOTHING_LEFT(fd[1]);
}
