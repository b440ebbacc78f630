/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv(), recvfrom() and recvmsg() with a descriptor of a pipe fail with ENOTSOCK, and nothing is read",
     POSIX("recv", "ERRORS [ENOTSOCK]; recvfrom(), recvmsg()"))
{
	int ends[2];
	char byte = '?';

	MUST(pipe(ends));
	MUST(write(ends[1], "x", 1));
	FAILS(ENOTSOCK, recv(ends[0], &byte, 1, 0));
	FAILS(ENOTSOCK, recvfrom(ends[0], &byte, 1, 0, NULL, NULL));
	FAILS(ENOTSOCK, recvmsg(ends[0], room(0), 0));
	EQUAL(LOOK(read(ends[0], &byte, 1)), 1);
	EQUAL(byte, 'x');
}
