/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("the socket file that bind() makes has all permissions but those of the umask",
     LINUX("unix(7)", "Pathname socket ownership and permissions"))
{
	struct address address = new_path_address(), open = new_path_address();
	struct stat status = {0};
	int fd = new_socket(), other = new_socket();

	MUST(umask(0127));
	SUCCEEDS(bind(fd, TO(address)));
	SUCCEEDS(stat(address.un.sun_path, &status));
	EQUAL(status.st_mode & 07777, 0650);
	MUST(umask(0));
	SUCCEEDS(bind(other, TO(open)));
	SUCCEEDS(stat(open.un.sun_path, &status));
	EQUAL(status.st_mode & 07777, 0777);
}
