/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() of a " OBJECT " with a length that is too short for an address fails with EINVAL",
     VARIANT(tcp, "inet-socket/connect-short-addrlen-einval", POSIX_MAY("connect", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-connect-short-addrlen-einval", POSIX_MAY("connect", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)))
{
	struct address address, peer = address_room();
	int other = new_bound(&address), fd = new_socket();

	(void)other;
	FAILS(EINVAL, connect(fd, &address.any, 4));
	FAILS(ENOTCONN, getpeername(fd, INTO(peer)));
}
