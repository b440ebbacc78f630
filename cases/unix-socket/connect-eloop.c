/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to a path that is a symbolic link to itself, or is below one, fails with ELOOP",
     POSIX("connect", "ERRORS [ELOOP]"))
{
	const char *loop = temp_path();
	struct address itself = path_address(loop), below = address_below(loop, "socket");
	int fd = new_socket(), other = new_socket();

	MUST(symlink(loop, loop));
	FAILS(ELOOP, connect(fd, TO(itself)));
	FAILS(ELOOP, connect(other, TO(below)));
}
