/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() with AF_UNSPEC takes a datagram socket's peer away: send() fails, and it receives from anybody",
     POSIX("connect", "DESCRIPTION"))
{
	struct address own, peers, unspecified = {.any.sa_family = AF_UNSPEC, .size = sizeof(unspecified.any)};
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &own), peer = new_bound_of(AF_UNIX, SOCK_DGRAM, &peers);
	int stranger = new_socket_of(AF_UNIX, SOCK_DGRAM);

	MUST(connect(fd, TO(peers)));
	SUCCEEDS(connect(fd, TO(unspecified)));
	VARIES("send() has EDESTADDRREQ and ENOTCONN for it");
	FAILS_EITHER(ENOTCONN, EDESTADDRREQ, send(fd, "x", 1, 0));
	EQUAL(LOOK(sendto(stranger, "abc", 3, 0, TO(own))), 3);
	RECEIVES(fd, "abc");
	NOTHING_LEFT(peer);
}
