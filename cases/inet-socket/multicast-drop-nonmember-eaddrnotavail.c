/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_DROP_MEMBERSHIP */
#include "inet.h"

CASE("leaving a multicast group that was not joined fails; left once, it is not left again",
     VARIANT(udp, "inet-socket/multicast-drop-nonmember-eaddrnotavail", IMPL("ip(7)", "Socket options, IP_DROP_MEMBERSHIP"),
	     NEEDS(LOOPBACK)))
{
	struct ip_mreqn membership = on_loopback("239.255.1.4");
	int fd = new_socket();

	EQUAL(setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership)), -1);
	OBSERVE(errno == EADDRNOTAVAIL ? "EADDRNOTAVAIL" : "another error");
	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership)));
	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership)));
	EQUAL(setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership)), -1);
}
