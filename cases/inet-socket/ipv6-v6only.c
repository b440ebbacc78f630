/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

CASE("a listener on in6addr_any with IPV6_V6ONLY accepts no connection over IPv4",
     POSIX_OPTION(IP6, "setsockopt", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, IPV6_V6ONLY"),
     NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address any = address_of("::", 0), server, server6;

	enter_own_network();
	int listener = new_socket_of(AF_INET6, SOCK_STREAM), client = new_socket(),
	    client6 = new_socket_of(AF_INET6, SOCK_STREAM);
	SUCCEEDS(setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, VALUE(1)));
	MUST(bind(listener, TO(any)));
	MUST(listen(listener, 1));
	server = address_of("127.0.0.1", port_of(own_address(listener)));
	server6 = address_of("::1", port_of(own_address(listener)));
	FAILS(ECONNREFUSED, LOOK(connect(client, TO(server))));
	SUCCEEDS(LOOK(connect(client6, TO(server6))));
	EXCHANGES(client6, ACCEPTS(listener), "abc");
}
