/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("with SO_OOBINLINE the out-of-band byte of a " OBJECT " is received in its place among the others",
     VARIANT(tcp, "inet-socket/oob-inline", POSIX("recv", "2.10.16 SO_OOBINLINE"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-oob-inline", POSIX("recv", "2.10.16 SO_OOBINLINE"), NEEDS(LOOPBACK6)))
{
	char data[4] = "";
	int fd[2];

	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_OOBINLINE, VALUE(1)));
	DIFFERS(OPTION(fd[1], SOL_SOCKET, SO_OOBINLINE), 0);
	EQUAL(send(fd[0], "ab!", 3, MSG_OOB), 3);
	SENDS(fd[0], "c");
	for (int i = 0; i < 4; i++)
		EQUAL(recv(awaited(fd[1]), data + i, 1, MSG_DONTWAIT), 1);
	EQUAL_BYTES(data, "ab!c", 4);
	NOTHING_LEFT(fd[1]);
}
