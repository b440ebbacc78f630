/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEEK_OFF */
#include "socket.h"

CASE("SO_PEEK_OFF of a listener is -1 for the sockets that accept() gives", IMPL("getsockopt", "DESCRIPTION"))
{
	struct address server;
	int listener = new_listener(&server);

	new_client(server);
	int accepted = ACCEPTS(listener);
	EQUAL(OPTION(accepted, SOL_SOCKET, SO_PEEK_OFF), -1);
	OBSERVE("-1");
}
