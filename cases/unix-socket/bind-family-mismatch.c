/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() of a UNIX socket to an address of another family fails and makes no file: EAFNOSUPPORT in POSIX, EINVAL on Linux",
     LINUX_DEVIATION("bind", "ERRORS [EAFNOSUPPORT]"))
{
	struct address address = new_path_address();
	int fd = new_socket();
	struct stat status;

	address.un.sun_family = AF_INET;
	FAILS_LIKE(EINVAL, EAFNOSUPPORT, bind(fd, TO(address)));
	FAILS(ENOENT, lstat(address.un.sun_path, &status));
}
