/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("write() to a " OBJECT " is as send() without flags, and read() as recv()",
     VARIANT(stream, "unix-socket/read-write-as-recv-send", POSIX("write", "DESCRIPTION, sockets; read()")),
     VARIANT(dgram, "unix-socket/dgram-read-write-as-recv-send", POSIX("write", "DESCRIPTION, sockets; read()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-read-write-as-recv-send", LINUX("socket(7)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-read-write-as-recv-send", POSIX("write", "DESCRIPTION, sockets; read()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-read-write-as-recv-send", POSIX("write", "DESCRIPTION, sockets; read()"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-read-write-as-recv-send", POSIX("write", "DESCRIPTION, sockets; read()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-read-write-as-recv-send", POSIX("write", "DESCRIPTION, sockets; read()"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];
	char data[8] = "";

	new_pair(fd);
	EQUAL(write(fd[0], "abc", 3), 3);
	RECEIVES(fd[1], "abc");
	SENDS(fd[0], "de");
	await_data(fd[1]);
	SENDS(fd[0], "fg");
	EQUAL(read(awaited(fd[1]), data, 2), 2);
	EQUAL_BYTES(data, "de", 2);
	EQUAL(read(awaited(fd[1]), data, sizeof(data)), 2);
	EQUAL_BYTES(data, "fg", 2);
	NOTHING_LEFT(fd[1]);
}
