/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("setsockopt() with a length less than an int's, and getsockopt() with one below 0, fail with EINVAL",
     LINUX("setsockopt(2)", "ERRORS, EINVAL"), NOT_UNDER_MEMCHECK("it is about a length that no object has"))
{
	socklen_t negative = (socklen_t)-1;
	int fd[2];

	new_pair(fd);
	FAILS(EINVAL, setsockopt(fd[0], SOL_SOCKET, SO_KEEPALIVE, &(int){1}, sizeof(int) - 1));
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_KEEPALIVE), 0);
	FAILS(EINVAL, getsockopt(fd[0], SOL_SOCKET, SO_KEEPALIVE, &(int){0}, &negative));
}
