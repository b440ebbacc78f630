/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() and read() with room for less than a message of a " OBJECT " give its beginning, and the rest is lost",
     VARIANT(dgram, "unix-socket/dgram-recv-excess-discarded", POSIX("recv", "DESCRIPTION; read()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-excess-discarded", LINUX("recv(2)", "DESCRIPTION")),
     VARIANT(udp, "inet-socket/udp-recv-excess-discarded", POSIX("recv", "DESCRIPTION; read()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recv-excess-discarded", POSIX("recv", "DESCRIPTION; read()"), NEEDS(LOOPBACK6)))
{
	int fd[2];
	char data[4] = "zzz";

	new_pair(fd);
	SENDS(fd[0], "abcde");
	EQUAL(recv(awaited(fd[1]), data, 2, MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "abz", 3);
	SENDS(fd[0], "fghij");
	EQUAL(read(awaited(fd[1]), data, 3), 3);
	EQUAL_BYTES(data, "fgh", 3);
	SENDS(fd[0], "kl");
	RECEIVES(fd[1], "kl");
	NOTHING_LEFT(fd[1]);
}
