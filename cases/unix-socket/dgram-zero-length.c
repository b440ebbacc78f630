/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a message of no bytes through a " OBJECT " is received as such, once, between the others",
     VARIANT(dgram, "unix-socket/dgram-zero-length", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-zero-length", LINUX("recv(2)", "RETURN VALUE")))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	EQUAL(send(fd[0], "", 0, 0), 0);
	SENDS(fd[0], "de");
	RECEIVES(fd[1], "abc");
	EQUAL(recv(awaited(fd[1]), (char[4]){0}, 4, MSG_DONTWAIT), 0);
	RECEIVES(fd[1], "de");
	NOTHING_LEFT(fd[1]);
}
