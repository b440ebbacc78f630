/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "socket.h"

CASE("a socket is reached by the name that rename() or link() has given to its file, and no longer by one that it has not",
     IMPL("rename", "DESCRIPTION"))
{
	struct address server, renamed = new_path_address(), linked = new_path_address();
	int listener = new_listener(&server), first = new_socket(), second = new_socket(), third = new_socket();

	MUST(rename(server.un.sun_path, renamed.un.sun_path));
	MUST(link(renamed.un.sun_path, linked.un.sun_path));
	SUCCEEDS(connect(first, TO(renamed)));
	CONNECTED(first);
	SUCCEEDS(connect(second, TO(linked)));
	CONNECTED(second);
	FAILS(ENOENT, connect(third, TO(server)));
	SENDS(first, "a");
	SENDS(second, "b");
	RECEIVES(MUST(accept(listener, NULL, NULL)), "a");
	RECEIVES(MUST(accept(listener, NULL, NULL)), "b");
	OBSERVE("the new names lead to the socket");
}
