/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_FREEBIND */
#include "inet.h"

CASE("with IP_FREEBIND bind() to an address that the host does not have succeeds",
     VARIANT(tcp, "inet-socket/ip-freebind", LINUX("ip(7)", "Socket options, IP_FREEBIND"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-ip-freebind", LINUX("ip(7)", "Socket options, IP_FREEBIND"), NEEDS(LOOPBACK)))
{
	struct address foreign = address_of("192.0.2.1", 0), own;
	int fd = new_socket();

	EQUAL(OPTION(fd, IPPROTO_IP, IP_FREEBIND), 0);
	SETS(fd, IPPROTO_IP, IP_FREEBIND, 1);
	SUCCEEDS(bind(fd, TO(foreign)));
	own = own_address(fd);
	IS_ADDRESS(own, "192.0.2.1", port_of(own));
}
