/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a " OBJECT " that is connected receives nothing from a third socket, whose sendto() may fail",
     VARIANT(dgram, "unix-socket/dgram-connect-filters-senders", POSIX("connect", "DESCRIPTION; 2.10.6 Socket Types")),
     VARIANT(udp, "inet-socket/udp-connect-filters", POSIX("connect", "DESCRIPTION; 2.10.6 Socket Types"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-connect-filters", POSIX("connect", "DESCRIPTION; 2.10.6 Socket Types"), NEEDS(LOOPBACK6)))
{
	struct address own, peers;
	int fd = new_bound(&own), peer = new_bound(&peers);
	int stranger = new_socket();

	SUCCEEDS(connect(fd, TO(peers)));
	LOOK(sendto(stranger, "stray", 5, 0, TO(own)));
	EQUAL(LOOK(sendto(peer, "abc", 3, 0, TO(own))), 3);
	RECEIVES(fd, "abc");
	NOTHING_LEFT(fd);
}
