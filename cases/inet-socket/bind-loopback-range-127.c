/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("bind() to 127.1.2.3 gives an address that can be reached, or fails with EADDRNOTAVAIL", IMPL("ip(7)", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	struct address address = address_of("127.1.2.3", 0);
	int listener = new_socket(), result = bind(listener, TO(address)), error = errno;

	HOLDS(result == 0 || error == EADDRNOTAVAIL);
	OBSERVE(result == 0 ? "it can be bound" : "it cannot be bound");
	if (result == 0) {
		MUST(listen(listener, 1));
		int client = new_client(own_address(listener));
		EXCHANGES(client, ACCEPTS(listener), "abc");
	}
}
