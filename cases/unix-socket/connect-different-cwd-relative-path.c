/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a relative path is resolved by bind() and connect() where the process is then, and the binding stays when it goes "
     "elsewhere",
     POSIX("bind", "DESCRIPTION"))
{
	const char *here = temp_path(), *there = temp_path();
	struct address relative = path_address("s"), absolute = address_below(here, "s");
	int listener = new_socket(), client = new_socket(), other = new_socket();
	struct stat status;

	MUST(mkdir(here, 0700));
	MUST(mkdir(there, 0700));
	MUST(chdir(here));
	SUCCEEDS(bind(listener, TO(relative)));
	SUCCEEDS(lstat(absolute.un.sun_path, &status));
	SUCCEEDS(listen(listener, 2));
	MUST(chdir(there));
	FAILS(ENOENT, connect(client, TO(relative)));
	SUCCEEDS(connect(other, TO(absolute)));
	CONNECTED(other);
}
