/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() to a socket file that no socket is bound to any more fails with ECONNREFUSED, and to one of another type "
     "EPROTOTYPE",
     LINUX("unix(7)", "ERRORS, ECONNREFUSED, EPROTOTYPE"))
{
	struct address stale, stream;
	int gone = new_bound_of(AF_UNIX, SOCK_DGRAM, &stale), listener = new_listener(&stream);
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);

	MUST(close(gone));
	FAILS(ECONNREFUSED, sendto(fd, "x", 1, 0, TO(stale)));
	FAILS(EPROTOTYPE, sendto(fd, "x", 1, 0, TO(stream)));
	set_nonblocking(listener);
	FAILS(EAGAIN, accept(listener, NULL, NULL));
}
