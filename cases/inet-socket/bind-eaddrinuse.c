/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("bind() of a " OBJECT " to an address that another socket has fails with EADDRINUSE",
     VARIANT(tcp, "inet-socket/bind-eaddrinuse", POSIX("bind", "ERRORS [EADDRINUSE]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-bind-eaddrinuse", POSIX("bind", "ERRORS [EADDRINUSE]"), NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-bind-eaddrinuse", POSIX("bind", "ERRORS [EADDRINUSE]"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-bind-eaddrinuse", POSIX("bind", "ERRORS [EADDRINUSE]"), NEEDS(LOOPBACK6)))
{
	struct address taken, free = new_address();
	int first = new_bound(&taken), second = new_socket();

	FAILS(EADDRINUSE, bind(second, TO(taken)));
	EQUAL(port_of(own_address(second)), 0);
	SUCCEEDS(bind(second, TO(free)));
	HAS_ADDRESS(first, taken);
}
