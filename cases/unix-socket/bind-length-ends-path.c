/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a path that ends with the address's length, with no null byte there, is bound as that path, and is told with a null byte",
     LINUX("unix(7)", "BUGS"))
{
	const char *path = temp_path();
	struct address address = path_address(path), own = address_room();
	int fd = new_socket();
	struct stat status;

	address.un.sun_path[strlen(path)] = 'z';
	address.size--;
	SUCCEEDS(bind(fd, TO(address)));
	SUCCEEDS(lstat(path, &status));
	HOLDS(S_ISSOCK(status.st_mode));
	SUCCEEDS(getsockname(fd, INTO(own)));
	EQUAL(own.size, address.size + 1);
	EQUAL_STRING(own.un.sun_path, path);
}
