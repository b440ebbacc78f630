/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_MTU */
#include "inet.h"

CASE("IP_MTU of a UDP socket that is connected is the MTU of its path, and fails with ENOTCONN of one that is not",
     VARIANT(udp, "inet-socket/ip-mtu", LINUX("ip(7)", "Socket options, IP_MTU; ERRORS, ENOTCONN"), NEEDS(LOOPBACK)))
{
	socklen_t size = sizeof(int);
	int fd[2], mtu = 17;

	new_pair(fd);
	AT_LEAST(OPTION(fd[0], IPPROTO_IP, IP_MTU), 576);
	FAILS(ENOTCONN, getsockopt(new_socket(), IPPROTO_IP, IP_MTU, &mtu, &size));
	EQUAL(mtu, 17);
}
