/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a datagram of 65507 bytes passes through a UDP socket, or fails with EMSGSIZE; one byte more fails with EMSGSIZE",
     VARIANT(udp, "inet-socket/udp-max-65507-ok", IMPL("udp(7)", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	static char data[65508], received[65508];
	int fd[2];

	new_pair(fd);
	memset(data, 'x', sizeof(data));
	FAILS(EMSGSIZE, send(fd[0], data, 65508, 0));
	ssize_t result = send(fd[0], data, 65507, 0);
	HOLDS(result == 65507 || errno == EMSGSIZE);
	OBSERVE(result == 65507 ? "it passes" : "EMSGSIZE");
	if (result == 65507) {
		EQUAL(recv(awaited(fd[1]), received, sizeof(received), MSG_DONTWAIT), 65507);
		EQUAL_BYTES(received, data, 65507);
	}
	NOTHING_LEFT(fd[1]);
}
