/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socketpair() of AF_INET fails with EOPNOTSUPP and opens no descriptor", LINUX("socketpair(2)", "ERRORS, EOPNOTSUPP"),
     NEEDS(LOOPBACK))
{
	int fd[2], next = next_fd();

	FAILS(EOPNOTSUPP, socketpair(AF_INET, SOCK_STREAM, 0, fd));
	FAILS(EOPNOTSUPP, socketpair(AF_INET, SOCK_DGRAM, 0, fd));
	EQUAL(next_fd(), next);
}
