/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recvfrom() and recvmsg() on a connected " OBJECT " fail with ECONNREFUSED when what it sent has found nobody, once each",
     VARIANT(udp, "inet-socket/udp-recvfrom-recvmsg-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recvfrom-recvmsg-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK6)))
{
	int fd = new_client(closed_address());

	SENDS(fd, "abc");
	POLLS(fd, POLLIN, POLLERR);
	FAILS(ECONNREFUSED, recvfrom(fd, &(char){0}, 1, MSG_DONTWAIT, NULL, NULL));
	POLLS_NOTHING(fd, POLLIN);
	SENDS(fd, "abc");
	POLLS(fd, POLLIN, POLLERR);
	FAILS(ECONNREFUSED, recvmsg(fd, room(0), MSG_DONTWAIT));
	NOTHING_LEFT(fd);
	POLLS_NOTHING(fd, POLLIN);
}
