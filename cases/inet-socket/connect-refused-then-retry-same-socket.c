/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() of a socket whose connect() was refused connects it, or fails: its state is unspecified",
     IMPL("connect", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_bound(&server), client = new_socket();

	FAILS(ECONNREFUSED, connect(client, TO(server)));
	MUST(listen(listener, 1));
	int result = connect(client, TO(server));
	OBSERVE(result == 0 ? "it connects" : "it fails");
	if (result == 0)
		EXCHANGES(client, ACCEPTS(listener), "abc");
}
