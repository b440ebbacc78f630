/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockopt(), setsockopt() and shutdown() with a descriptor that is not open fail with EBADF",
     POSIX("getsockopt", "ERRORS [EBADF]; setsockopt(), shutdown()"))
{
	socklen_t size = sizeof(int);
	int closed = MUST(dup(0));

	MUST(close(closed));
	FAILS(EBADF, getsockopt(closed, SOL_SOCKET, SO_TYPE, &(int){0}, &size));
	FAILS(EBADF, setsockopt(closed, SOL_SOCKET, SO_KEEPALIVE, VALUE(1)));
	FAILS(EBADF, shutdown(closed, SHUT_RDWR));
}
