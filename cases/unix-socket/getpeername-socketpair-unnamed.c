/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getpeername() of a " OBJECT " of a socketpair() gives the address family and no more: its peer has no name",
     VARIANT(stream, "unix-socket/getpeername-socketpair-unnamed", LINUX("unix(7)", "Address format, unnamed")),
     VARIANT(dgram, "unix-socket/dgram-getpeername-socketpair-unnamed", LINUX("unix(7)", "Address format, unnamed")),
     VARIANT(seqpacket, "unix-socket/seqpacket-getpeername-socketpair-unnamed", LINUX("unix(7)", "Address format, unnamed")))
{
	int fd[2];

	new_pair(fd);
	for (int i = 0; i < 2; i++) {
		struct address peer = address_room();

		SUCCEEDS(getpeername(fd[i], INTO(peer)));
		EQUAL(peer.size, offsetof(struct sockaddr_un, sun_path));
		EQUAL(peer.un.sun_family, AF_UNIX);
	}
}
