/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() on a UNIX datagram socket fails with EOPNOTSUPP", POSIX("accept", "ERRORS [EOPNOTSUPP]"))
{
	struct address address;
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), next = next_fd();

	FAILS(EOPNOTSUPP, accept(fd, NULL, NULL));
	EQUAL(next_fd(), next);
}
