/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socket() and socketpair() with a type that has bits which are neither a type nor a flag fail with EINVAL",
     LINUX("socket(2)", "ERRORS, EINVAL"))
{
	int fd[2], next = next_fd();

	FAILS(EINVAL, socket(AF_UNIX, SOCK_STREAM | 0x40000000, 0));
	FAILS(EINVAL, socketpair(AF_UNIX, SOCK_STREAM | 0x40000000, 0, fd));
	EQUAL(next_fd(), next);
}
