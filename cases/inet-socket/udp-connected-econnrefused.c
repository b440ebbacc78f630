/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recv() on a " OBJECT " that is connected fails with ECONNREFUSED when what it sent has found nobody, once",
     VARIANT(udp, "inet-socket/udp-connected-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-connected-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK6)))
{
	int fd = new_client(closed_address());

	SENDS(fd, "abc");
	POLLS(fd, POLLIN, POLLERR);
	FAILS(ECONNREFUSED, recv(fd, &(char){0}, 1, MSG_DONTWAIT));
	NOTHING_LEFT(fd);
	POLLS_NOTHING(fd, POLLIN);
}
