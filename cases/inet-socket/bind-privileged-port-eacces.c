/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int first_free;

static void bind_below(void *unused)
{
	struct address reserved = address_of("127.0.0.1", first_free - 1);
	int fd = new_socket();

	(void)unused;
	FAILS(EACCES, bind(fd, TO(reserved)));
	EQUAL(port_of(own_address(fd)), 0);
}

CASE("bind() to a port below ip_unprivileged_port_start fails with EACCES for a user without privilege",
     LINUX("ip(7)", "ERRORS, EACCES"), NEEDS(LOOPBACK | SECOND_USER))
{
	first_free = (int)kernel_limit("/proc/sys/net/ipv4/ip_unprivileged_port_start");
	if (first_free < 2)
		SKIP("no port is reserved here");
	FINISHES(child_as_second_user(bind_below, NULL));
}
