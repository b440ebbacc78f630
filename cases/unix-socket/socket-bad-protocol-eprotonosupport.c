/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socket() of AF_UNIX with a protocol that the domain does not have fails with EPROTONOSUPPORT and opens no descriptor",
     VARIANT(stream, "unix-socket/socket-bad-protocol-eprotonosupport", POSIX("socket", "ERRORS [EPROTONOSUPPORT]")),
     VARIANT(dgram, "unix-socket/dgram-socket-bad-protocol-eprotonosupport", POSIX("socket", "ERRORS [EPROTONOSUPPORT]")))
{
	int next = next_fd();

	FAILS(EPROTONOSUPPORT, socket(AF_UNIX, SOCKET_TYPE, 255));
	EQUAL(next_fd(), next);
}
