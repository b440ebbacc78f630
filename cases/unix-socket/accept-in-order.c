/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() takes the connections in the order in which they came", POSIX("accept", "DESCRIPTION"))
{
	struct address server;
	int listener = new_listener(&server);

	for (char name = 'a'; name < 'f'; name++)
		MUST(send(new_client(server), &name, 1, 0));
	for (char name = 'a', data = '?'; name < 'f'; name++) {
		int accepted = ACCEPTS(listener);

		await_data(accepted);
		EQUAL(LOOK(recv(accepted, &data, 1, MSG_DONTWAIT)), 1);
		EQUAL(data, name);
	}
}
