/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a second bind() of a " OBJECT " fails with EINVAL, and its address stays",
     VARIANT(tcp, "inet-socket/bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL"), NEEDS(LOOPBACK6)))
{
	struct address first, second = new_address();
	int fd = new_bound(&first);

	FAILS(EINVAL, bind(fd, TO(second)));
	HAS_ADDRESS(fd, first);
}
