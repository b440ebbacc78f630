/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() with a length beyond struct sockaddr_un fails with EINVAL and makes no file, or binds the path",
     POSIX_MAY("bind", "ERRORS [EINVAL]"))
{
	struct address address = new_path_address();
	int fd = new_socket();
	struct stat status;
	int result = bind(fd, &address.any, sizeof(struct sockaddr_un) + 1);

	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	EQUAL(LOOK(lstat(address.un.sun_path, &status)), result);
}
