/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_OOBINLINE of a new TCP socket is 0; set, it is not", POSIX("getsockopt", "2.10.16 SO_OOBINLINE"))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_OOBINLINE), 0);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_OOBINLINE, VALUE(1)));
	DIFFERS(OPTION(fd, SOL_SOCKET, SO_OOBINLINE), 0);
}
