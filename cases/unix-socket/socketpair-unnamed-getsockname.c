/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname() of a " OBJECT " of a socketpair() gives the address family and no more: it has no name",
     VARIANT(stream, "unix-socket/socketpair-unnamed-getsockname", LINUX("unix(7)", "Address format, unnamed")),
     VARIANT(dgram, "unix-socket/dgram-socketpair-unnamed-getsockname", LINUX("unix(7)", "Address format, unnamed")),
     VARIANT(seqpacket, "unix-socket/seqpacket-socketpair-unnamed-getsockname", LINUX("unix(7)", "Address format, unnamed")))
{
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < 2; i++) {
		struct address own = address_room();

		SUCCEEDS(getsockname(fd[i], INTO(own)));
		EQUAL(own.size, offsetof(struct sockaddr_un, sun_path));
		EQUAL(own.un.sun_family, AF_UNIX);
	}
}
