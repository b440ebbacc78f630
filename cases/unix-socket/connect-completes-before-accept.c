/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to a listener with room in its queue does not wait for accept(): it is done, or in progress where it must not "
     "block",
     VARIANT(stream, "unix-socket/connect-completes-before-accept", IMPL("connect", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-connect-completes-before-accept", IMPL("connect", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket();

	set_nonblocking(client);
	int result = connect(client, TO(server));
	HOLDS(result == 0 || errno == EINPROGRESS);
	OBSERVE(result == 0 ? "done at once" : "in progress");
	int accepted = ACCEPTS(listener);
	EXCHANGES(accepted, client, "abc");
}
