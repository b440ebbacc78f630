/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a listening " OBJECT " reports POLLIN exactly while a connection waits to be accepted",
     VARIANT(tcp, "poll-select-epoll/poll-listener-pollin", POSIX("poll", "DESCRIPTION, POLLIN"), NEEDS(LOOPBACK)),
     VARIANT(stream, "poll-select-epoll/poll-unix-listener-pollin", POSIX("poll", "DESCRIPTION, POLLIN")))
{
	struct address server;
	int listener = new_listener(&server);

	POLLS(listener, POLLIN, 0);
	new_client(server);
	POLLS(awaited(listener), POLLIN, POLLIN);
	MUST(accept(listener, NULL, NULL));
	POLLS(listener, POLLIN, 0);
}
