/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() to a path makes a socket file there, which stays when the socket is closed, until it is unlinked",
     LINUX("unix(7)", "DESCRIPTION, Pathname sockets"))
{
	struct address address = new_path_address();
	struct stat status;
	int fd = new_socket();

	FAILS(ENOENT, stat(address.un.sun_path, &status));
	SUCCEEDS(bind(fd, TO(address)));
	SUCCEEDS(stat(address.un.sun_path, &status));
	HOLDS(S_ISSOCK(status.st_mode));
	MUST(close(fd));
	status = (struct stat){0};
	SUCCEEDS(stat(address.un.sun_path, &status));
	HOLDS(S_ISSOCK(status.st_mode));
	SUCCEEDS(unlink(address.un.sun_path));
	FAILS(ENOENT, stat(address.un.sun_path, &status));
}
