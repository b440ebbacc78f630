/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() from a " OBJECT " with a length that no address has fails with EINVAL and sends nothing",
     VARIANT(dgram, "unix-socket/sendto-short-addrlen-einval", LINUX("send(2)", "ERRORS, EINVAL")),
     VARIANT(udp, "inet-socket/udp-sendto-short-addrlen-einval", LINUX("send(2)", "ERRORS, EINVAL"), NEEDS(LOOPBACK)))
{
	struct address address;
	int receiver = new_bound(&address), fd = new_socket();

	FAILS(EINVAL, sendto(fd, "x", 1, 0, &address.any, sizeof(address.any.sa_family)));
	FAILS(EINVAL, sendto(fd, "x", 1, 0, &address.any, (socklen_t)-1));
	NOTHING_LEFT(receiver);
	EQUAL(sendto(fd, "abc", 3, 0, TO(address)), 3);
	RECEIVES(receiver, "abc");
	NOTHING_LEFT(receiver);
}
