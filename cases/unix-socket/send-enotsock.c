/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() with a descriptor of a pipe fail with ENOTSOCK, and nothing is written",
     POSIX("send", "ERRORS [ENOTSOCK]; sendto(), sendmsg()"))
{
	int ends[2];

	MUST(pipe(ends));
	set_nonblocking(ends[0]);
	FAILS(ENOTSOCK, send(ends[1], "x", 1, 0));
	FAILS(ENOTSOCK, sendto(ends[1], "x", 1, 0, NULL, 0));
	FAILS(ENOTSOCK, sendmsg(ends[1], plain("x"), 0));
	EQUAL(LOOK(read(ends[0], &(char){0}, 1)), -1);
}
