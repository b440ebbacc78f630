/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("setsockopt() with a length less than an int's, and getsockopt() with one below 0, fail with EINVAL",
     VARIANT(stream, "unix-socket/sockopt-bad-length-einval", LINUX("setsockopt(2)", "ERRORS, EINVAL"),
	     NOT_UNDER_MEMCHECK("it is about a length that no object has")),
     VARIANT(tcp, "inet-socket/setsockopt-short-optlen-einval", LINUX("setsockopt(2)", "ERRORS, EINVAL"),
	     NOT_UNDER_MEMCHECK("it is about a length that no object has"), NEEDS(LOOPBACK)))
{
	socklen_t negative = (socklen_t)-1;
	int fd[2];

	new_pair(fd);
	FAILS(EINVAL, setsockopt(fd[0], SOL_SOCKET, SO_KEEPALIVE, &(int){1}, sizeof(int) - 1));
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_KEEPALIVE), 0);
	FAILS(EINVAL, getsockopt(fd[0], SOL_SOCKET, SO_KEEPALIVE, &(int){0}, &negative));
}
