/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socketpair() of AF_UNIX with a protocol that the domain does not have fails with EPROTONOSUPPORT and opens no descriptor",
     VARIANT(stream, "unix-socket/socketpair-bad-protocol", POSIX("socketpair", "ERRORS [EPROTONOSUPPORT]")),
     VARIANT(dgram, "unix-socket/dgram-socketpair-bad-protocol", POSIX("socketpair", "ERRORS [EPROTONOSUPPORT]")))
{
	int fd[2], next = next_fd();

	FAILS(EPROTONOSUPPORT, socketpair(AF_UNIX, SOCKET_TYPE, 255, fd));
	EQUAL(next_fd(), next);
}
