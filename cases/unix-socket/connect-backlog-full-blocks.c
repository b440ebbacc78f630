/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

static void connect_and_send(void *unused)
{
	int client = new_socket();

	(void)unused;
	SUCCEEDS(connect(client, TO(server)));
	CONNECTED(client);
	SENDS(client, "late");
}

CASE("connect() to a listener with a full queue waits until accept() has made room, or is refused",
     IMPL("listen", "DESCRIPTION"))
{
	int listener = new_bound(&server), client, queued = 0;

	MUST(listen(listener, 1));
	do {
		client = new_socket();
		set_nonblocking(client);
	} while (LOOK(connect(client, TO(server))) == 0 && ++queued < 1000);
	OBSERVE("%d in a queue of 1, then %s", queued, errno == ECONNREFUSED ? "refused" : "not");
	if (queued == 1000 || errno == ECONNREFUSED)
		return;
	pid_t waiting = child(connect_and_send, NULL);
	BLOCKS(waiting);
	for (; queued > 0; queued--)
		MUST(accept(listener, NULL, NULL));
	FINISHES(waiting);
	RECEIVES(MUST(accept(listener, NULL, NULL)), "late");
}
