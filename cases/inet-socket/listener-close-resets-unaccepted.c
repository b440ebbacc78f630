/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("close() of a listener resets a connection that was not accepted, or ends it", IMPL("close", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server);

	await_data(listener);
	SUCCEEDS(close(listener));
	ssize_t result = recv(awaited(client), &(char){0}, 1, MSG_DONTWAIT);
	HOLDS(result == 0 || errno == ECONNRESET);
	OBSERVE(result == 0 ? "end of file" : "reset");
	int later = new_socket();
	FAILS(ECONNREFUSED, LOOK(connect(later, TO(server))));
}
