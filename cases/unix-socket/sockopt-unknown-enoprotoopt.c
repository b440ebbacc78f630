/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "socket.h"

CASE("getsockopt() and setsockopt() of an option that does not exist fail with ENOPROTOOPT on a " OBJECT,
     VARIANT(stream, "unix-socket/sockopt-unknown-enoprotoopt", POSIX("getsockopt", "ERRORS [ENOPROTOOPT]; setsockopt()")),
     VARIANT(dgram, "unix-socket/dgram-sockopt-unknown-enoprotoopt", POSIX("getsockopt", "ERRORS [ENOPROTOOPT]; setsockopt()")),
     VARIANT(tcp, "inet-socket/sockopt-unknown-enoprotoopt", POSIX("getsockopt", "ERRORS [ENOPROTOOPT]; setsockopt()")),
     VARIANT(udp, "inet-socket/udp-sockopt-unknown-enoprotoopt", POSIX("getsockopt", "ERRORS [ENOPROTOOPT]; setsockopt()")))
{
	int fd = new_socket(), value = 0;
	socklen_t size = sizeof(value);

	FAILS(ENOPROTOOPT, getsockopt(fd, SOL_SOCKET, INT_MAX, &value, &size));
	FAILS(ENOPROTOOPT, setsockopt(fd, SOL_SOCKET, INT_MAX, VALUE(1)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_ERROR), 0);
}
