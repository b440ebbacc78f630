/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_PEEK on a " OBJECT " gives what the next recv() gives, too",
     VARIANT(stream, "unix-socket/peek-leaves-data", POSIX("recv", "DESCRIPTION, MSG_PEEK")),
     VARIANT(dgram, "unix-socket/dgram-peek-leaves-data", POSIX("recv", "DESCRIPTION, MSG_PEEK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-peek-leaves-data", LINUX("recv(2)", "The flags argument, MSG_PEEK")),
     VARIANT(tcp, "inet-socket/tcp-peek-leaves-data", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-peek-leaves-data", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-peek-leaves-data", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-peek-leaves-data", POSIX("recv", "DESCRIPTION, MSG_PEEK"), NEEDS(LOOPBACK6)))
{
	int fd[2];
	char data[8] = "";

	new_pair(fd);
	SENDS(fd[0], "abc");
	RECEIVES_WITH(MSG_PEEK, fd[1], "abc");
	RECEIVES_WITH(MSG_PEEK, fd[1], "abc");
	EQUAL(recv(fd[1], data, 2, MSG_PEEK | MSG_DONTWAIT), 2);
	EQUAL_BYTES(data, "ab", 2);
	RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
