/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to a symbolic link to a socket file, or through one to its directory, reaches that socket",
     POSIX("connect", "DESCRIPTION; XBD 4.16 Pathname Resolution"))
{
	const char *directory = temp_path(), *link = temp_path(), *way = temp_path();
	struct address server = address_below(directory, "s"), by_link = path_address(link), by_way = address_below(way, "s");
	int listener = new_socket(), first = new_socket(), second = new_socket();

	MUST(mkdir(directory, 0700));
	MUST(bind(listener, TO(server)));
	MUST(listen(listener, 2));
	MUST(symlink(server.un.sun_path, link));
	MUST(symlink(directory, way));
	SUCCEEDS(connect(first, TO(by_link)));
	CONNECTED(first);
	SUCCEEDS(connect(second, TO(by_way)));
	CONNECTED(second);
	SENDS(first, "a");
	SENDS(second, "b");
	RECEIVES(MUST(accept(listener, NULL, NULL)), "a");
	RECEIVES(MUST(accept(listener, NULL, NULL)), "b");
}
