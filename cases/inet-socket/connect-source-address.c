/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() of a " OBJECT " that is not bound gives it the address from which the peer is reached, and a port",
     VARIANT(tcp, "inet-socket/connect-source-address", LINUX("ip(7)", "DESCRIPTION; connect(2)"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-source-address", LINUX("ip(7)", "DESCRIPTION; connect(2)"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-connect-source-address", LINUX("ip(7)", "DESCRIPTION; connect(2)"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-connect-source-address", LINUX("ip(7)", "DESCRIPTION; connect(2)"), NEEDS(LOOPBACK6)))
{
	struct address server, own;
	int other = SOCKET_TYPE == SOCK_STREAM ? new_listener(&server) : new_bound(&server), fd = new_socket();

	(void)other;
	EQUAL(port_of(own_address(fd)), 0);
	SUCCEEDS(connect(fd, TO(server)));
	own = own_address(fd);
	DIFFERS(port_of(own), 0);
	IS_ADDRESS(own, SOCKET_DOMAIN == AF_INET6 ? "::1" : "127.0.0.1", port_of(own));
}
