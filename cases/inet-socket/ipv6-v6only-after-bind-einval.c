/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("setting IPV6_V6ONLY of a socket that is bound fails with EINVAL, or succeeds",
     IMPL("ipv6(7)", "Socket options, IPV6_V6ONLY"), NEEDS(LOOPBACK6))
{
	struct address own;
	int fd = new_bound_at(SOCK_STREAM, "::1", 0, &own), before = OPTION(fd, IPPROTO_IPV6, IPV6_V6ONLY);
	int result = setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, VALUE(!before)), error = errno;

	HOLDS(result == 0 || error == EINVAL);
	OBSERVE(result == 0 ? "it succeeds" : "EINVAL");
	EQUAL(OPTION(fd, IPPROTO_IPV6, IPV6_V6ONLY) == before, result != 0);
}
