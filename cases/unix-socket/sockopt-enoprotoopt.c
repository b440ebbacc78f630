/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockopt() and setsockopt() of an option that does not exist fail with ENOPROTOOPT or EINVAL",
     VARIANT(stream, "unix-socket/sockopt-enoprotoopt",
	     POSIX_MAY("getsockopt", "ERRORS [EINVAL], [ENOPROTOOPT]; setsockopt()")),
     VARIANT(tcp, "inet-socket/setsockopt-bad-level-enoprotoopt",
	     POSIX_MAY("getsockopt", "ERRORS [EINVAL], [ENOPROTOOPT]; setsockopt()"), NEEDS(LOOPBACK)))
{
	socklen_t size = sizeof(int);
	int fd[2], value = 17;

	new_pair(fd);
	int result = getsockopt(fd[0], SOL_SOCKET, 0x7ffe, &value, &size);
	LINUX_OR_OTHER(result == -1 && errno == ENOPROTOOPT, result == -1 && errno == EINVAL);
	EQUAL(value, 17);
	result = setsockopt(fd[0], SOL_SOCKET, 0x7ffe, VALUE(1));
	LINUX_OR_OTHER(result == -1 && errno == ENOPROTOOPT, result == -1 && errno == EINVAL);
}
