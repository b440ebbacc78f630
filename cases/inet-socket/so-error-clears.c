/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_ERROR of a " OBJECT " that its peer has reset is ECONNRESET once, and then 0",
     VARIANT(tcp, "inet-socket/so-error-clears", POSIX("getsockopt", "2.10.16 SO_ERROR"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-so-error-clears", POSIX("getsockopt", "2.10.16 SO_ERROR"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), 0);
	reset(fd[1]);
	EQUAL(OPTION(in_error(fd[0]), SOL_SOCKET, SO_ERROR), ECONNRESET);
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), 0);
}
