/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv(), recvfrom() and recvmsg() with a descriptor that is not open fail with EBADF",
     POSIX("recv", "ERRORS [EBADF]; recvfrom(), recvmsg()"))
{
	int closed = MUST(dup(0));

	MUST(close(closed));
	FAILS(EBADF, recv(closed, &(char){0}, 1, 0));
	FAILS(EBADF, recvfrom(closed, &(char){0}, 1, 0, NULL, NULL));
	FAILS(EBADF, recvmsg(closed, room(0), 0));
	FAILS(EBADF, recv(-1, &(char){0}, 1, 0));
}
