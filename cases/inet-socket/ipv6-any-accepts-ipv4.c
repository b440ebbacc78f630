/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a listener on in6addr_any without IPV6_V6ONLY accepts a client of IPv4, as mapped, or IPV6_V6ONLY cannot be cleared",
     POSIX_MAY("accept", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, Compatibility with IPv4"),
     NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address any = address_of("::", 0), server, peer = address_room();
	int listener = new_socket_of(AF_INET6, SOCK_STREAM);
	int cleared = setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, VALUE(0));

	LINUX_OR_OTHER(cleared == 0, cleared == -1);
	if (cleared == 0) {
		MUST(bind(listener, TO(any)));
		MUST(listen(listener, 1));
		server = address_of("127.0.0.1", port_of(own_address(listener)));
		int client = new_client(server), accepted = GIVES(accept(awaited(listener), INTO(peer)));
		IS_ADDRESS(peer, "::ffff:127.0.0.1", port_of(own_address(client)));
		EXCHANGES(client, accepted, "abc");
	}
}
