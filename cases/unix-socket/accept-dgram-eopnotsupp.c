/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() on a UNIX datagram socket fails with EOPNOTSUPP or, as on what does not listen, EINVAL",
     POSIX_MAY("accept", "ERRORS [EINVAL], [EOPNOTSUPP]; 2.3 Error Numbers"))
{
	struct address address;
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), next = next_fd();

	int result = accept(fd, NULL, NULL);
	LINUX_OR_OTHER(result == -1 && errno == EOPNOTSUPP, result == -1 && errno == EINVAL);
	EQUAL(next_fd(), next);
}
