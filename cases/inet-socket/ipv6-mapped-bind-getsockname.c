/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("getsockname() of a socket bound to ::ffff:127.0.0.1 tells that address",
     POSIX_OPTION(IP6, "getsockname", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, Compatibility with IPv4"),
     NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address mapped = address_of("::ffff:127.0.0.1", 0), own = address_room();
	int fd = new_socket_of(AF_INET6, SOCK_STREAM);

	MUST(setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, VALUE(0)));
	SUCCEEDS(bind(fd, TO(mapped)));
	SUCCEEDS(getsockname(fd, INTO(own)));
	DIFFERS(port_of(own), 0);
	IS_ADDRESS(own, "::ffff:127.0.0.1", port_of(own));
}
