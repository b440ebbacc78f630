/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() to the name of a file with a slash behind it fails: ENOTDIR in POSIX, EADDRINUSE on Linux",
     LINUX_DEVIATION("bind", "ERRORS [ENOTDIR]"))
{
	struct address address = address_below(temp_file("abc", 3), "");
	int fd = new_socket();

	FAILS_LIKE(EADDRINUSE, ENOTDIR, bind(fd, TO(address)));
}
