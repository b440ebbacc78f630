/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with no room takes a message of a " OBJECT " all the same, and it is lost",
     VARIANT(dgram, "unix-socket/dgram-recv-no-room", POSIX("recv", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-no-room", LINUX("recv(2)", "DESCRIPTION")),
     VARIANT(udp, "inet-socket/udp-recv-no-room", POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-no-room", POSIX("recv", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	await_data(fd[1]);
	SENDS(fd[0], "de");
	EQUAL(recv(awaited(fd[1]), (char[4]){0}, 0, MSG_DONTWAIT), 0);
	RECEIVES(fd[1], "de");
	NOTHING_LEFT(fd[1]);
}
