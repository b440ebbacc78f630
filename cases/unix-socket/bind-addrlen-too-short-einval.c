/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() with a length that does not even hold the address family fails: with EINVAL on Linux",
     POSIX_MAY("bind", "ERRORS [EINVAL]"))
{
	struct address address = new_path_address();
	int fd = new_socket();
	struct stat status;
	int result = bind(fd, &address.any, 1);

	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == -1);
	FAILS(ENOENT, lstat(address.un.sun_path, &status));
	SUCCEEDS(bind(fd, TO(address)));
	SUCCEEDS(lstat(address.un.sun_path, &status));
}
