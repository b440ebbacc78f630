/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a connection that its client has reset is given by accept() and recv() fails with ECONNRESET, or accept() gives none",
     IMPL("accept", "ERRORS [ECONNABORTED]"), NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server);

	await_data(listener);
	reset(client);
	set_nonblocking(listener);
	int accepted = accept(listener, NULL, NULL);
	HOLDS(accepted >= 0 || errno == ECONNABORTED || errno == EAGAIN || errno == EWOULDBLOCK);
	OBSERVE(accepted >= 0 ? "accept() gives it" : "accept() gives none");
	if (accepted >= 0)
		FAILS(ECONNRESET, recv(awaited(accepted), &(char){0}, 1, MSG_DONTWAIT));
}
