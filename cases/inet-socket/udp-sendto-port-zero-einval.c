/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("sendto() to port 0 from a UDP socket fails, or sends to nobody",
     VARIANT(udp, "inet-socket/udp-sendto-port-zero-einval", IMPL("udp(7)", "Address format"), NEEDS(LOOPBACK)))
{
	struct address nowhere = new_address(), own;
	int fd = new_bound(&own);
	ssize_t result = sendto(fd, "abc", 3, 0, TO(nowhere));

	HOLDS(result == 3 || errno == EINVAL || errno == EADDRNOTAVAIL);
	OBSERVE(result == 3 ? "it is sent" : errno == EINVAL ? "EINVAL" : "EADDRNOTAVAIL");
	NOTHING_LEFT(fd);
}
