/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a listener bound to ::ffff:127.0.0.1 accepts a client of IPv4, and accept() tells its address as one mapped to IPv6",
     POSIX_OPTION(IP6, "accept", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, Compatibility with IPv4"),
     NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address mapped = address_of("::ffff:127.0.0.1", 0), server, peer = address_room();
	int listener = new_socket_of(AF_INET6, SOCK_STREAM);

	SUCCEEDS(setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, VALUE(0)));
	SUCCEEDS(bind(listener, TO(mapped)));
	MUST(listen(listener, 1));
	server = address_of("127.0.0.1", port_of(own_address(listener)));
	int client = new_client(server), accepted = GIVES(accept(awaited(listener), INTO(peer)));
	IS_ADDRESS(peer, "::ffff:127.0.0.1", port_of(own_address(client)));
	EXCHANGES(client, accepted, "abc");
}
