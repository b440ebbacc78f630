/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() with O_NONBLOCK that is refused later leaves ECONNREFUSED in SO_ERROR, once",
     VARIANT(tcp, "inet-socket/connect-nonblock-failure-so-error", POSIX("connect", "DESCRIPTION; 2.10.16 SO_ERROR"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-nonblock-failure-so-error", POSIX("connect", "DESCRIPTION; 2.10.16 SO_ERROR"),
	     NEEDS(LOOPBACK6)))
{
	struct address server = closed_address();
	int client = new_socket();

	set_nonblocking(client);
	VARIES("the refusal may come at once");
	FAILS_EITHER(EINPROGRESS, ECONNREFUSED, connect(client, TO(server)));
	if (errno == EINPROGRESS) {
		await_events(client, POLLOUT);
		EQUAL(OPTION(client, SOL_SOCKET, SO_ERROR), ECONNREFUSED);
	}
	EQUAL(OPTION(client, SOL_SOCKET, SO_ERROR), 0);
}
