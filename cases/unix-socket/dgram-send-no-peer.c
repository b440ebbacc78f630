/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto() and sendmsg() without an address on a datagram socket without a peer fail with EDESTADDRREQ or ENOTCONN",
     POSIX("send", "ERRORS [EDESTADDRREQ], [ENOTCONN]; sendto(), sendmsg()"))
{
	struct address own;
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &own);

	VARIES("the standard has both errors for it");
	FAILS_EITHER(ENOTCONN, EDESTADDRREQ, send(fd, "x", 1, 0));
	FAILS_EITHER(ENOTCONN, EDESTADDRREQ, sendto(fd, "x", 1, 0, NULL, 0));
	FAILS_EITHER(ENOTCONN, EDESTADDRREQ, sendmsg(fd, plain("x"), 0));
	NOTHING_LEFT(fd);
}
