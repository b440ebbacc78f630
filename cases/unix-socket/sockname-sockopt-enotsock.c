/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname(), getpeername(), getsockopt(), setsockopt() and shutdown() with a descriptor of a pipe fail with ENOTSOCK",
     POSIX("getsockopt", "ERRORS [ENOTSOCK]; setsockopt(), getsockname(), getpeername(), shutdown()"))
{
	struct address some = address_room();
	socklen_t size = sizeof(int);
	int ends[2];

	MUST(pipe(ends));
	FAILS(ENOTSOCK, getsockname(ends[0], INTO(some)));
	FAILS(ENOTSOCK, getpeername(ends[0], INTO(some)));
	FAILS(ENOTSOCK, getsockopt(ends[0], SOL_SOCKET, SO_TYPE, &(int){0}, &size));
	FAILS(ENOTSOCK, setsockopt(ends[0], SOL_SOCKET, SO_KEEPALIVE, VALUE(1)));
	FAILS(ENOTSOCK, shutdown(ends[0], SHUT_RD));
	EQUAL(LOOK(write(ends[1], "x", 1)), 1);
	EQUAL(LOOK(read(ends[0], &(char){0}, 1)), 1);
}
