/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("bind() of a " OBJECT " with a length that is too short for an address fails with EINVAL, if it is noticed",
     VARIANT(tcp, "inet-socket/bind-short-addrlen-einval", POSIX_MAY("bind", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-bind-short-addrlen-einval", POSIX_MAY("bind", "ERRORS [EINVAL]"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-bind-short-addrlen-einval", POSIX_MAY("bind", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)))
{
	struct address address = new_address();
	int fd = new_socket(), result = bind(fd, &address.any, 4), error = errno;

	LINUX_OR_OTHER(result == -1 && error == EINVAL, result == 0);
	EQUAL(port_of(own_address(fd)) == 0, result != 0);
}
