/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname() of a " OBJECT " that was never bound gives the address family and no name",
     VARIANT(stream, "unix-socket/getsockname-unbound", LINUX("unix(7)", "Address format, unnamed")),
     VARIANT(dgram, "unix-socket/dgram-getsockname-unbound", LINUX("unix(7)", "Address format, unnamed")),
     VARIANT(seqpacket, "unix-socket/seqpacket-getsockname-unbound", LINUX("unix(7)", "Address format, unnamed")))
{
	struct address own = address_room();
	int fd = new_socket();

	SUCCEEDS(getsockname(fd, INTO(own)));
	EQUAL(own.size, offsetof(struct sockaddr_un, sun_path));
	EQUAL(own.un.sun_family, AF_UNIX);
}
