/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a path whose socket file was unlinked can be bound by another socket, though the first is still open, which is then "
     "reached",
     POSIX("bind", "DESCRIPTION; unlink()"))
{
	struct address server;
	int first = new_listener(&server), second = new_socket(), client = new_socket();

	MUST(unlink(server.un.sun_path));
	SUCCEEDS(bind(second, TO(server)));
	SUCCEEDS(listen(second, 1));
	SUCCEEDS(connect(client, TO(server)));
	CONNECTED(client);
	set_nonblocking(first);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(first, NULL, NULL));
	int accepted = ACCEPTS(second);
	EXCHANGES(client, accepted, "abc");
}
