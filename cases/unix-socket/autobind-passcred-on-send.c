/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PASSCRED */
#include "socket.h"

CASE("a datagram socket with SO_PASSCRED that is not bound gets an abstract name when it sends, which recvfrom() tells",
     LINUX("unix(7)", "Socket options, SO_PASSCRED; Autobind feature"))
{
	char data[8] = "";
	struct address address, from = address_room(), own;
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), fd = new_socket_of(AF_UNIX, SOCK_DGRAM);

	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	EQUAL(sendto(fd, "abc", 3, 0, TO(address)), 3);
	EQUAL(recvfrom(awaited(receiver), data, sizeof(data), MSG_DONTWAIT, INTO(from)), 3);
	EQUAL_BYTES(data, "abc", 3);
	NOTHING_LEFT(receiver);
	EQUAL(from.size, sizeof(sa_family_t) + 6);
	own = own_address(fd);
	EQUAL_ADDRESS(from, own);
}
