/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockopt() and setsockopt() of an option that does not exist fail with ENOPROTOOPT",
     VARIANT(stream, "unix-socket/sockopt-enoprotoopt", POSIX("getsockopt", "ERRORS [ENOPROTOOPT]; setsockopt()")),
     VARIANT(tcp, "inet-socket/setsockopt-bad-level-enoprotoopt", POSIX("getsockopt", "ERRORS [ENOPROTOOPT]; setsockopt()"),
	     NEEDS(LOOPBACK)))
{
	socklen_t size = sizeof(int);
	int fd[2], value = 17;

	new_pair(fd);
	FAILS(ENOPROTOOPT, getsockopt(fd[0], SOL_SOCKET, 0x7ffe, &value, &size));
	EQUAL(value, 17);
	FAILS(ENOPROTOOPT, setsockopt(fd[0], SOL_SOCKET, 0x7ffe, VALUE(1)));
}
