/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockopt() and setsockopt() of a value that is not accessible, and socketpair() into such an array, fail with EFAULT",
     LINUX("getsockopt(2)", "ERRORS, EFAULT; socketpair(2)"), NOT_UNDER_MEMCHECK("it is about memory that is not there"))
{
	socklen_t size = sizeof(int);
	void *bad = bad_address();
	int fd[2], next;

	new_pair(fd);
	next = next_fd();
	FAILS(EFAULT, getsockopt(fd[0], SOL_SOCKET, SO_TYPE, bad, &size));
	FAILS(EFAULT, setsockopt(fd[0], SOL_SOCKET, SO_KEEPALIVE, bad, sizeof(int)));
	FAILS(EFAULT, socketpair(AF_UNIX, SOCK_STREAM, 0, bad));
	EQUAL(next_fd(), next);
}
