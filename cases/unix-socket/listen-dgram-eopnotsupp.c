/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("listen() on a UNIX datagram socket fails with EOPNOTSUPP", POSIX("listen", "ERRORS [EOPNOTSUPP]"))
{
	struct address address;
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &address);

	FAILS(EOPNOTSUPP, listen(fd, 1));
}
