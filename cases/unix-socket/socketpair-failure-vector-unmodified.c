/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a socketpair() that fails leaves the array as it was; Linux may have stored descriptors there that are not open",
     LINUX_DEVIATION("socketpair", "RETURN VALUE"))
{
	int fd[2] = {-7, -8};

	FAILS(EPROTONOSUPPORT, socketpair(AF_UNIX, SOCK_STREAM, 255, fd));
	bool unmodified = fd[0] == -7 && fd[1] == -8;
	/* Its page says as POSIX does, its kernel need not: either is Linux. */
	LINUX_OR_POSIX(true, unmodified);
	if (!unmodified) {
		FAILS(EBADF, fcntl(fd[0], F_GETFD));
		FAILS(EBADF, fcntl(fd[1], F_GETFD));
	}
}
