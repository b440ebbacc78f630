/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_TTL */
#include "inet.h"

CASE("IP_TTL can be set to 1 and 255; 0 and 256 fail with EINVAL and change nothing",
     LINUX("ip(7)", "Socket options, IP_TTL; ERRORS, EINVAL"))
{
	int fd = new_socket();

	SETS(fd, IPPROTO_IP, IP_TTL, 1);
	SETS(fd, IPPROTO_IP, IP_TTL, 255);
	FAILS(EINVAL, setsockopt(fd, IPPROTO_IP, IP_TTL, VALUE(0)));
	FAILS(EINVAL, setsockopt(fd, IPPROTO_IP, IP_TTL, VALUE(256)));
	EQUAL(OPTION(fd, IPPROTO_IP, IP_TTL), 255);
}
