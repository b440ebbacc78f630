/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("accept() on a " OBJECT " fails with EOPNOTSUPP",
     VARIANT(udp, "inet-socket/accept-udp-eopnotsupp", POSIX("accept", "ERRORS [EOPNOTSUPP]"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-accept-eopnotsupp", POSIX("accept", "ERRORS [EOPNOTSUPP]"), NEEDS(LOOPBACK6)))
{
	struct address own;
	int fd = new_bound(&own), next = next_fd();

	FAILS(EOPNOTSUPP, accept(fd, NULL, NULL));
	EQUAL(next_fd(), next);
}
