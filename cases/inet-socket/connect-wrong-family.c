/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() of a " OBJECT " to an address of IPv6 fails with EAFNOSUPPORT",
     VARIANT(tcp, "inet-socket/connect-wrong-family", POSIX("connect", "ERRORS [EAFNOSUPPORT]"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-connect-wrong-family", POSIX("connect", "ERRORS [EAFNOSUPPORT]"), NEEDS(LOOPBACK)))
{
	struct address other = address_of("::1", 9), peer = address_room();
	int fd = new_socket();

	FAILS(EAFNOSUPPORT, connect(fd, TO(other)));
	FAILS(ENOTCONN, getpeername(fd, INTO(peer)));
}
