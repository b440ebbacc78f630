/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_ADD_MEMBERSHIP */
#include "inet.h"

CASE("joining an address that is not a multicast group fails with EINVAL",
     VARIANT(udp, "inet-socket/multicast-join-unicast-einval", LINUX("ip(7)", "Socket options, IP_ADD_MEMBERSHIP"),
	     NEEDS(LOOPBACK)))
{
	struct ip_mreqn membership = on_loopback("127.0.0.1");
	int fd = new_socket();

	FAILS(EINVAL, setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership)));
}
