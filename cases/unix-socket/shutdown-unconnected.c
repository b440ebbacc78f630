/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("shutdown() of a stream socket that is not connected fails with ENOTCONN; Linux has no objection",
     LINUX_DEVIATION("shutdown", "ERRORS [ENOTCONN]"))
{
	int fd = new_socket();
	int result = shutdown(fd, SHUT_WR);

	LINUX_OR_POSIX(result == 0, result == -1 && errno == ENOTCONN);
}
