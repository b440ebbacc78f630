/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("sockatmark() of a " OBJECT " is 1 when all before the out-of-band byte was received, where recv() stops, and 0 else",
     VARIANT(tcp, "inet-socket/oob-sockatmark", LINUX("tcp(7)", "Ioctls, SIOCATMARK"), NEEDS(LOOPBACK),
	     NOT_UNDER_MEMCHECK("it takes what SIOCATMARK stores for what it reads")),
     VARIANT(tcp6, "inet-socket/tcp6-oob-sockatmark", LINUX("tcp(7)", "Ioctls, SIOCATMARK"), NEEDS(LOOPBACK6),
	     NOT_UNDER_MEMCHECK("it takes what SIOCATMARK stores for what it reads")))
{
	int fd[2];

	new_pair(fd);
	EQUAL(sockatmark(fd[1]), 0);
	EQUAL(send(fd[0], "ab!", 3, MSG_OOB), 3);
	await_events(fd[1], POLLPRI);
	EQUAL(sockatmark(fd[1]), 0);
	RECEIVES(fd[1], "ab");
	EQUAL(sockatmark(fd[1]), 1);
	SENDS(fd[0], "cd");
	RECEIVES(fd[1], "cd");
	EQUAL(sockatmark(fd[1]), 0);
}
