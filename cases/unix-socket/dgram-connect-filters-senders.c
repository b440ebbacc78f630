/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a datagram socket that is connected receives nothing from a third socket, whose sendto() may fail",
     POSIX("connect", "DESCRIPTION; 2.10.6 Socket Types"))
{
	struct address own, peers;
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &own), peer = new_bound_of(AF_UNIX, SOCK_DGRAM, &peers);
	int stranger = new_socket_of(AF_UNIX, SOCK_DGRAM);

	SUCCEEDS(connect(fd, TO(peers)));
	LOOK(sendto(stranger, "stray", 5, 0, TO(own)));
	EQUAL(LOOK(sendto(peer, "abc", 3, 0, TO(own))), 3);
	RECEIVES(fd, "abc");
	NOTHING_LEFT(fd);
}
