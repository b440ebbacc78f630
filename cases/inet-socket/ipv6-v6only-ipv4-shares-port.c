/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

CASE("with IPV6_V6ONLY a socket on in6addr_any and one on INADDR_ANY are bound to one port",
     LINUX("ipv6(7)", "Socket options, IPV6_V6ONLY"), NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address any6 = address_of("::", 0), any;

	enter_own_network();
	int six = new_socket_of(AF_INET6, SOCK_STREAM), four = new_socket();
	SETS(six, IPPROTO_IPV6, IPV6_V6ONLY, 1);
	SUCCEEDS(bind(six, TO(any6)));
	any = address_of("0.0.0.0", port_of(own_address(six)));
	SUCCEEDS(bind(four, TO(any)));
	EQUAL(port_of(own_address(four)), port_of(own_address(six)));
}
