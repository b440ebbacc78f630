/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_DOMAIN before POSIX.1-2024 */
#include "socket.h"

CASE("the socket that accept() gives has type and domain of the listener, " OBJECT ", and does not listen",
     VARIANT(stream, "unix-socket/accept-same-type-and-domain", POSIX("accept", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-accept-same-type-and-domain", LINUX("accept(2)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-accept-same-type-and-domain", POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-accept-same-type-and-domain", POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	struct address server;
	int listener = new_listener(&server);

	new_client(server);
	int accepted = ACCEPTS(listener);
	EQUAL(OPTION(accepted, SOL_SOCKET, SO_TYPE), SOCKET_TYPE);
	EQUAL(OPTION(accepted, SOL_SOCKET, SO_DOMAIN), SOCKET_DOMAIN);
	EQUAL(OPTION(accepted, SOL_SOCKET, SO_ACCEPTCONN), 0);
	DIFFERS(OPTION(listener, SOL_SOCKET, SO_ACCEPTCONN), 0);
}
