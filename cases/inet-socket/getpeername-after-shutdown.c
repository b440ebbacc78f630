/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("getpeername() after shutdown() with SHUT_RDWR fails with EINVAL (POSIX), or tells the peer (Linux)",
     LINUX_DEVIATION("getpeername(2)", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	struct address peer = address_room(), expected;
	int fd[2];

	new_pair(fd);
	expected = own_address(fd[1]);
	MUST(shutdown(fd[0], SHUT_RDWR));
	int result = getpeername(fd[0], INTO(peer));
	LINUX_OR_POSIX(result == 0, result == -1 && (errno == EINVAL || errno == ENOTCONN));
	if (result == 0)
		EQUAL_ADDRESS(peer, expected);
}
