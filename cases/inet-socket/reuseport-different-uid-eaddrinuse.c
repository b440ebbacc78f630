/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEPORT */
#include "inet.h"

static struct address server;

static void bind_too(void *unused)
{
	int fd = new_socket();

	(void)unused;
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, VALUE(1)));
	FAILS(EADDRINUSE, bind(fd, TO(server)));
}

CASE("bind() of a " OBJECT " with SO_REUSEPORT to a port that another user has with SO_REUSEPORT fails with EADDRINUSE",
     VARIANT(tcp, "inet-socket/reuseport-different-uid-eaddrinuse", LINUX("socket(7)", "Socket options, SO_REUSEPORT"),
	     NEEDS(LOOPBACK | SECOND_USER)),
     VARIANT(udp, "inet-socket/udp-reuseport-different-uid-eaddrinuse", LINUX("socket(7)", "Socket options, SO_REUSEPORT"),
	     NEEDS(LOOPBACK | SECOND_USER)))
{
	int fd = new_socket();

	server = new_address();
	MUST(setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, VALUE(1)));
	MUST(bind(fd, TO(server)));
	server = own_address(fd);
	FINISHES(child_as_second_user(bind_too, NULL));
}
