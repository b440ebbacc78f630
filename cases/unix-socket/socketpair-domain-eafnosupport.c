/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socketpair() of a domain that does not exist fails with EAFNOSUPPORT and opens no descriptor",
     POSIX("socketpair", "ERRORS [EAFNOSUPPORT]"))
{
	int fd[2], next = next_fd();

	FAILS(EAFNOSUPPORT, socketpair(12345, SOCK_STREAM, 0, fd));
	EQUAL(next_fd(), next);
}
