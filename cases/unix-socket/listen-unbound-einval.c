/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("listen() on a " OBJECT " that is not bound fails: EDESTADDRREQ in POSIX, EINVAL on Linux",
     VARIANT(stream, "unix-socket/listen-unbound-einval", LINUX_DEVIATION("listen", "ERRORS [EDESTADDRREQ]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-listen-unbound-einval", LINUX_DEVIATION("listen", "ERRORS [EDESTADDRREQ]")))
{
	int fd = new_socket();

	FAILS_LIKE(EINVAL, EDESTADDRREQ, listen(fd, 1));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_ACCEPTCONN), 0);
}
