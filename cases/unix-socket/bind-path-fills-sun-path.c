/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a path that fills sun_path without a null byte behind it can be bound and reached, and getsockname() tells it",
     LINUX("unix(7)", "BUGS"))
{
	struct address full = {.un.sun_family = AF_UNIX, .size = sizeof(full.un)}, own = address_room();
	char path[sizeof(full.un.sun_path) + 1] = "";
	int listener = new_socket(), client = new_socket();
	struct stat status;

	MUST(chdir(temp_dir()));
	memset(full.un.sun_path, 'p', sizeof(full.un.sun_path));
	memset(path, 'p', sizeof(full.un.sun_path));
	SUCCEEDS(bind(listener, TO(full)));
	SUCCEEDS(lstat(path, &status));
	HOLDS(S_ISSOCK(status.st_mode));
	SUCCEEDS(listen(listener, 1));
	SUCCEEDS(connect(client, TO(full)));
	CONNECTED(client);
	SUCCEEDS(getsockname(listener, INTO(own)));
	EQUAL(own.size, sizeof(full.un) + 1);
	EQUAL_BYTES(&own.un, &full.un, sizeof(full.un));
}
