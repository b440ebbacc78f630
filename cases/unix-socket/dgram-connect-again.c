/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a second connect() of a datagram socket gives it another peer", POSIX("connect", "DESCRIPTION"))
{
	struct address first, second;
	int one = new_bound_of(AF_UNIX, SOCK_DGRAM, &first), two = new_bound_of(AF_UNIX, SOCK_DGRAM, &second);
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);

	SUCCEEDS(connect(fd, TO(first)));
	SENDS(fd, "abc");
	SUCCEEDS(connect(fd, TO(second)));
	SENDS(fd, "de");
	RECEIVES(one, "abc");
	RECEIVES(two, "de");
	NOTHING_LEFT(one);
	NOTHING_LEFT(two);
}
