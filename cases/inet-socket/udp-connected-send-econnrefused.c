/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() on a " OBJECT " whose peer has refused what was sent before fails with ECONNREFUSED, and the next one succeeds",
     VARIANT(udp, "inet-socket/udp-connected-send-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-connected-send-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK6)))
{
	int fd = new_client(closed_address());

	SENDS(fd, "abc");
	FAILS(ECONNREFUSED, send(in_error(fd), "x", 1, 0));
	SENDS(fd, "abc");
	EQUAL(OPTION(in_error(fd), SOL_SOCKET, SO_ERROR), ECONNREFUSED);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_ERROR), 0);
}
