/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("after connect() with AF_UNSPEC a UDP socket has the port that bind() to port 0 chose, or none",
     VARIANT(udp, "inet-socket/udp-connect-unspec-port", IMPL("connect", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	struct address own, peers, none = {.any.sa_family = AF_UNSPEC, .size = sizeof(none.any)};
	int fd = new_bound(&own), peer = new_bound(&peers);

	(void)peer;
	SUCCEEDS(connect(fd, TO(peers)));
	EQUAL(port_of(own_address(fd)), port_of(own));
	SUCCEEDS(connect(fd, TO(none)));
	int port = port_of(own_address(fd));
	HOLDS(port == 0 || port == port_of(own));
	OBSERVE(port == 0 ? "it has lost its port" : "it keeps its port");
	FAILS(ENOTCONN, getpeername(fd, INTO(own)));
}
