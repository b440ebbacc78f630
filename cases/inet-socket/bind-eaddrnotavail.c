/* SPDX-License-Identifier: MIT */
#include "inet.h"

/* Linux can be told to bind everything. */
static void need_strict_bind(void)
{
	char byte = '0';
	int fd = LOOK(open("/proc/sys/net/ipv4/ip_nonlocal_bind", O_RDONLY));

	if (fd >= 0 && LOOK(read(fd, &byte, 1)) == 1 && byte != '0')
		SKIP("every address can be bound here");
}

CASE("bind() of a " OBJECT " to an address that the host does not have fails with EADDRNOTAVAIL",
     VARIANT(tcp, "inet-socket/bind-eaddrnotavail", POSIX("bind", "ERRORS [EADDRNOTAVAIL]"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-bind-eaddrnotavail", POSIX("bind", "ERRORS [EADDRNOTAVAIL]"), NEEDS(LOOPBACK)))
{
	struct address foreign = address_of("192.0.2.1", 0), own = new_address();
	int fd = new_socket();

	need_strict_bind();
	FAILS(EADDRNOTAVAIL, bind(fd, TO(foreign)));
	SUCCEEDS(bind(fd, TO(own)));
	DIFFERS(port_of(own_address(fd)), 0);
}
