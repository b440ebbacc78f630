/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname() of a socket that accept() gave tells the path of its listener", POSIX("getsockname", "DESCRIPTION"))
{
	struct address server, own = address_room();
	int listener = new_listener(&server);

	new_client(server);
	int accepted = ACCEPTS(listener);
	SUCCEEDS(getsockname(accepted, INTO(own)));
	IS_PATH(own, server.un.sun_path);
}
