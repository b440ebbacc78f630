/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() with a descriptor that is not open fail with EBADF",
     POSIX("send", "ERRORS [EBADF]; sendto(), sendmsg()"))
{
	int closed = MUST(dup(0));

	MUST(close(closed));
	FAILS(EBADF, send(closed, "x", 1, 0));
	FAILS(EBADF, sendto(closed, "x", 1, 0, NULL, 0));
	FAILS(EBADF, sendmsg(closed, plain("x"), 0));
	FAILS(EBADF, send(-1, "x", 1, 0));
}
