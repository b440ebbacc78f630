/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() below a symbolic link that leads to itself fails with ELOOP", POSIX("bind", "ERRORS [ELOOP]"))
{
	const char *loop = temp_path();
	struct address address = address_below(loop, "socket"), good = new_path_address();
	int fd = new_socket();

	MUST(symlink(loop, loop));
	FAILS(ELOOP, bind(fd, TO(address)));
	SUCCEEDS(bind(fd, TO(good)));
	SUCCEEDS(unlink(good.un.sun_path));
}
