/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("accept4() on a stream socket that does not listen fails with EINVAL, and on a datagram socket with that or EOPNOTSUPP",
     POSIX("accept4", "ERRORS [EINVAL], [EOPNOTSUPP]; 2.3 Error Numbers"))
{
	struct address address, other;
	int bound = new_bound(&address), datagram = new_bound_of(AF_UNIX, SOCK_DGRAM, &other), next = next_fd();

	FAILS(EINVAL, accept4(bound, NULL, NULL, 0));
	int result = accept4(datagram, NULL, NULL, 0);
	LINUX_OR_OTHER(result == -1 && errno == EOPNOTSUPP, result == -1 && errno == EINVAL);
	EQUAL(next_fd(), next);
}
