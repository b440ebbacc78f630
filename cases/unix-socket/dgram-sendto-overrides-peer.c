/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() with an address on a datagram socket that has a peer sends there and not to the peer, or fails with EISCONN",
     POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]"))
{
	struct address peers, others;
	int peer = new_bound_of(AF_UNIX, SOCK_DGRAM, &peers), other = new_bound_of(AF_UNIX, SOCK_DGRAM, &others);
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);

	MUST(connect(fd, TO(peers)));
	ssize_t result = sendto(fd, "abc", 3, 0, TO(others));
	LINUX_OR_OTHER(result == 3, result == -1 && errno == EISCONN);
	if (result == 3)
		RECEIVES(other, "abc");
	NOTHING_LEFT(other);
	EXCHANGES(fd, peer, "de");
}
