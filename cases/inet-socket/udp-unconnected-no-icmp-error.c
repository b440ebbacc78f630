/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a UDP socket that is not connected is not told that what it sent has found nobody, or it is",
     VARIANT(udp, "inet-socket/udp-unconnected-no-icmp-error", IMPL("udp(7)", "ERRORS"), NEEDS(LOOPBACK)))
{
	struct address nobody = closed_address(), own;
	int fd = new_bound(&own), connected = new_client(nobody);

	EQUAL(sendto(fd, "abc", 3, 0, TO(nobody)), 3);
	MUST(send(connected, "abc", 3, 0));
	in_error(connected);
	int error = OPTION(fd, SOL_SOCKET, SO_ERROR);
	HOLDS(error == 0 || error == ECONNREFUSED);
	OBSERVE(error ? "it is told" : "it is not told");
	EQUAL(sendto(fd, "abc", 3, 0, TO(own)), 3);
	RECEIVES(fd, "abc");
}
