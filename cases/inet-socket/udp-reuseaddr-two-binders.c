/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEADDR as socket(7) has it */
#include "inet.h"

CASE("two " OBJECT "s that both set SO_REUSEADDR are bound to one port, and a third without it fails with EADDRINUSE",
     VARIANT(udp, "inet-socket/udp-reuseaddr-two-binders", LINUX("socket(7)", "Socket options, SO_REUSEADDR"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-reuseaddr-two-binders", LINUX("socket(7)", "Socket options, SO_REUSEADDR"),
	     NEEDS(LOOPBACK6)))
{
	struct address address = new_address();
	int first = new_socket(), second = new_socket(), third = new_socket();

	SUCCEEDS(setsockopt(first, SOL_SOCKET, SO_REUSEADDR, VALUE(1)));
	SUCCEEDS(setsockopt(second, SOL_SOCKET, SO_REUSEADDR, VALUE(1)));
	SUCCEEDS(bind(first, TO(address)));
	address = own_address(first);
	SUCCEEDS(bind(second, TO(address)));
	HAS_ADDRESS(second, address);
	FAILS(EADDRINUSE, bind(third, TO(address)));
}
