/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("poll() reports POLLOUT when a connect() with O_NONBLOCK is done, and SO_ERROR is 0 then",
     VARIANT(tcp, "inet-socket/connect-nonblock-pollout", POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-nonblock-pollout", POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket();

	set_nonblocking(client);
	int result = connect(client, TO(server));
	HOLDS(result == 0 || errno == EINPROGRESS);
	POLLS(client, POLLOUT, POLLOUT);
	EQUAL(OPTION(client, SOL_SOCKET, SO_ERROR), 0);
	CONNECTED(client);
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
