/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_KEEPALIVE and TCP_NODELAY of a listener are those of an accepted socket, or the default is",
     IMPL("accept", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_listener(&server);

	SUCCEEDS(setsockopt(listener, SOL_SOCKET, SO_KEEPALIVE, VALUE(1)));
	SUCCEEDS(setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, VALUE(1)));
	DIFFERS(OPTION(listener, SOL_SOCKET, SO_KEEPALIVE), 0);
	DIFFERS(OPTION(listener, IPPROTO_TCP, TCP_NODELAY), 0);
	new_client(server);
	int accepted = ACCEPTS(listener);
	OBSERVE("SO_KEEPALIVE %s, TCP_NODELAY %s", OPTION(accepted, SOL_SOCKET, SO_KEEPALIVE) ? "inherited" : "off",
		OPTION(accepted, IPPROTO_TCP, TCP_NODELAY) ? "inherited" : "off");
}
