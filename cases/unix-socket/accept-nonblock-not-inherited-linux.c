/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() takes one connection from the queue, and gives a socket without the O_NONBLOCK of the listener",
     LINUX("accept(2)", "NOTES"))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server);

	set_nonblocking(listener);
	int accepted = ACCEPTS(listener);
	DIFFERS(accepted, listener);
	EQUAL(MUST(fcntl(accepted, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(MUST(fcntl(listener, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
	EXCHANGES(client, accepted, "abc");
	FAILS(EAGAIN, accept(listener, NULL, NULL));
}
