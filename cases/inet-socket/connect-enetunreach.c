/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

CASE("connect() of a " OBJECT " to an address to which there is no route fails with ENETUNREACH",
     VARIANT(tcp, "inet-socket/connect-enetunreach", POSIX("connect", "ERRORS [ENETUNREACH]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-enetunreach", POSIX("connect", "ERRORS [ENETUNREACH]"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-connect-enetunreach", POSIX("connect", "ERRORS [ENETUNREACH]"), NEEDS(LOOPBACK)))
{
	struct address far = address_of(SOCKET_DOMAIN == AF_INET6 ? "2001:db8::1" : "192.0.2.1", 9), peer = address_room();

	enter_own_network();
	int fd = new_socket();
	FAILS(ENETUNREACH, connect(fd, TO(far)));
	FAILS(ENOTCONN, getpeername(fd, INTO(peer)));
}
