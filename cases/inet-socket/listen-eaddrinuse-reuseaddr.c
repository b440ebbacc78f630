/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEADDR as socket(7) has it */
#include "inet.h"

CASE("two TCP sockets with SO_REUSEADDR are bound to one port; when one listens, listen() of the other fails with EADDRINUSE",
     LINUX("listen(2)", "ERRORS, EADDRINUSE"), NEEDS(LOOPBACK))
{
	int first = new_socket(), second = new_socket();
	struct address address = new_address();

	SUCCEEDS(setsockopt(first, SOL_SOCKET, SO_REUSEADDR, VALUE(1)));
	SUCCEEDS(setsockopt(second, SOL_SOCKET, SO_REUSEADDR, VALUE(1)));
	MUST(bind(first, TO(address)));
	address = own_address(first);
	SUCCEEDS(bind(second, TO(address)));
	SUCCEEDS(listen(first, 1));
	FAILS(EADDRINUSE, listen(second, 1));
	EXCHANGES(new_client(address), ACCEPTS(first), "abc");
}
