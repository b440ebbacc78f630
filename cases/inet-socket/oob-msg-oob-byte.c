/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a byte sent with MSG_OOB through a " OBJECT " is received with MSG_OOB, and not without",
     VARIANT(tcp, "inet-socket/oob-msg-oob-byte", LINUX("tcp(7)", "Sockets API"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-oob-msg-oob-byte", LINUX("tcp(7)", "Sockets API"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(send(fd[0], "ab!", 3, MSG_OOB), 3);
	await_events(fd[1], POLLPRI);
	RECEIVES_WITH(MSG_OOB, fd[1], "!");
	RECEIVES(fd[1], "ab");
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "cd");
}
