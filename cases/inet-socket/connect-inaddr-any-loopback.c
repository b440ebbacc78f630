/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() to INADDR_ANY reaches the own host, or fails", IMPL("ip(7)", "Special and reserved addresses"), NEEDS(LOOPBACK))
{
	struct address server, any;
	int listener = new_bound_at(SOCK_STREAM, "0.0.0.0", 0, &server), client = new_socket();

	MUST(listen(listener, 1));
	any = address_of("0.0.0.0", port_of(server));
	int result = connect(client, TO(any));
	HOLDS(result == 0 || result == -1);
	OBSERVE(result == 0 ? "it is the own host" : "it fails");
	if (result == 0)
		EXCHANGES(client, ACCEPTS(listener), "abc");
}
