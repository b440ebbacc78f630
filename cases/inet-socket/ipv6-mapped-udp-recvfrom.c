/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recvfrom() of a UDP socket bound to ::ffff:127.0.0.1 tells a sender of IPv4 as an address mapped to IPv6",
     POSIX_OPTION(IP6, "recvfrom", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, Compatibility with IPv4"),
     NEEDS(LOOPBACK | LOOPBACK6))
{
	struct address mapped = address_of("::ffff:127.0.0.1", 0), to, senders, from = address_room();
	int fd = new_socket_of(AF_INET6, SOCK_DGRAM), sender = new_bound_of(AF_INET, SOCK_DGRAM, &senders);

	MUST(setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, VALUE(0)));
	MUST(bind(fd, TO(mapped)));
	to = address_of("127.0.0.1", port_of(own_address(fd)));
	MUST(sendto(sender, "abc", 3, 0, TO(to)));
	EQUAL(recvfrom(awaited(fd), (char[8]){0}, 8, MSG_DONTWAIT, INTO(from)), 3);
	IS_ADDRESS(from, "::ffff:127.0.0.1", port_of(senders));
}
