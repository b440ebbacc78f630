/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with no room takes a message of a " OBJECT " all the same, and it is lost",
     VARIANT(dgram, "unix-socket/dgram-recv-no-room", POSIX("recv", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-recv-no-room", LINUX("recv(2)", "DESCRIPTION")))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	SENDS(fd[0], "de");
	EQUAL(recv(awaited(fd[1]), (char[4]){0}, 0, MSG_DONTWAIT), 0);
	RECEIVES(fd[1], "de");
	NOTHING_LEFT(fd[1]);
}
