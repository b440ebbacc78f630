/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() of no bytes to a " OBJECT " sends nothing, and recv() of none takes nothing",
     VARIANT(stream, "unix-socket/zero-length-stream", LINUX("send(2)", "DESCRIPTION; recv(2)")),
     VARIANT(tcp, "inet-socket/tcp-zero-length-stream", LINUX("send(2)", "DESCRIPTION; recv(2)"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(send(fd[0], "", 0, 0), 0);
	NOTHING_LEFT(fd[1]);
	SENDS(fd[0], "abc");
	EQUAL(recv(awaited(fd[1]), &(char){0}, 0, MSG_DONTWAIT), 0);
	RECEIVES(fd[1], "abc");
}
