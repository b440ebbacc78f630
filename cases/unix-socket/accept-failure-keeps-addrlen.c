/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() on a listener with O_NONBLOCK and no connection fails with EAGAIN, and the object for the length keeps its "
     "value",
     VARIANT(stream, "unix-socket/accept-failure-keeps-addrlen",
	     POSIX("accept", "ERRORS [EAGAIN] or [EWOULDBLOCK]; RETURN VALUE")),
     VARIANT(tcp, "inet-socket/tcp-accept-failure-keeps-addrlen",
	     POSIX("accept", "ERRORS [EAGAIN] or [EWOULDBLOCK]; RETURN VALUE"), NEEDS(LOOPBACK)))
{
	struct address server, peer = address_room();
	int listener = new_listener(&server);

	set_nonblocking(listener);
	peer.size = 17;
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, INTO(peer)));
	EQUAL(peer.size, 17);
}
