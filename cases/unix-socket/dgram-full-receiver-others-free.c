/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a datagram socket to which no more can be sent keeps nobody from sending to another one", POSIX("sendto", "DESCRIPTION"))
{
	struct address full, free;
	int first = new_bound_of(AF_UNIX, SOCK_DGRAM, &full), second = new_bound_of(AF_UNIX, SOCK_DGRAM, &free);
	int sender = new_socket_of(AF_UNIX, SOCK_DGRAM), other = new_socket_of(AF_UNIX, SOCK_DGRAM);

	while (LOOK(sendto(sender, "x", 1, MSG_DONTWAIT, TO(full))) == 1)
		;
	EQUAL(sendto(other, "abc", 3, MSG_DONTWAIT, TO(free)), 3);
	RECEIVES(second, "abc");
	NOTHING_LEFT(second);
	RECEIVES(first, "x");
}
