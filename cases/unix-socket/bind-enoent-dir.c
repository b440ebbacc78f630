/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() below a directory that does not exist fails with ENOENT, and the socket can be bound after that",
     POSIX("bind", "ERRORS [ENOENT]"))
{
	struct address address = address_below(temp_path(), "socket"), good = new_path_address();
	int fd = new_socket();
	struct stat status;

	FAILS(ENOENT, bind(fd, TO(address)));
	SUCCEEDS(bind(fd, TO(good)));
	SUCCEEDS(lstat(good.un.sun_path, &status));
}
