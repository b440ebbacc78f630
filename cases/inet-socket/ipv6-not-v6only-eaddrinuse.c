/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("without IPV6_V6ONLY a socket on in6addr_any has its port in IPv4, too: bind() to INADDR_ANY fails with EADDRINUSE",
     LINUX("ipv6(7)", "Socket options, IPV6_V6ONLY"), NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address any6 = address_of("::", 0), any;
	int six = new_socket_of(AF_INET6, SOCK_STREAM), four = new_socket();

	SETS(six, IPPROTO_IPV6, IPV6_V6ONLY, 0);
	SUCCEEDS(bind(six, TO(any6)));
	any = address_of("0.0.0.0", port_of(own_address(six)));
	FAILS(EADDRINUSE, bind(four, TO(any)));
}
