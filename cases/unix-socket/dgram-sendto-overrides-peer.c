/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() with an address on a " OBJECT " that has a peer sends there and not to the peer, or fails with EISCONN",
     VARIANT(dgram, "unix-socket/dgram-sendto-overrides-peer", POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]")),
     VARIANT(udp, "inet-socket/udp-sendto-connected-other", POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-sendto-connected-other", POSIX_MAY("sendto", "DESCRIPTION; ERRORS [EISCONN]"),
	     NEEDS(LOOPBACK6)))
{
	struct address peers, others;
	int peer = new_bound(&peers), other = new_bound(&others);
	int fd = new_socket();

	MUST(connect(fd, TO(peers)));
	ssize_t result = sendto(fd, "abc", 3, 0, TO(others));
	LINUX_OR_OTHER(result == 3, result == -1 && errno == EISCONN);
	if (result == 3)
		RECEIVES(other, "abc");
	NOTHING_LEFT(other);
	EXCHANGES(fd, peer, "de");
}
