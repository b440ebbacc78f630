/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() below a regular file fails with ENOTDIR", POSIX("bind", "ERRORS [ENOTDIR]"))
{
	struct address address = address_below(temp_file("abc", 3), "socket"), good = new_path_address();
	int fd = new_socket();

	FAILS(ENOTDIR, bind(fd, TO(address)));
	SUCCEEDS(bind(fd, TO(good)));
	SUCCEEDS(unlink(good.un.sun_path));
}
