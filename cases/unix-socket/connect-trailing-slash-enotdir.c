/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to the path of a socket file with a slash behind it fails with ENOTDIR", POSIX("connect", "ERRORS [ENOTDIR]"))
{
	struct address server, slash;
	int listener = new_listener(&server), client = new_socket(), other = new_socket();

	slash = address_below(server.un.sun_path, "");
	set_nonblocking(listener);
	FAILS(ENOTDIR, connect(client, TO(slash)));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, NULL, NULL));
	SUCCEEDS(connect(other, TO(server)));
	CONNECTED(other);
}
