/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;
static int listener;

static void serve(void *unused)
{
	(void)unused;
	int accepted = GIVES(accept(listener, NULL, NULL));
	RECEIVES(accepted, "abc");
}

CASE("accept() with no connection there waits until a client of the " OBJECT " connects",
     VARIANT(stream, "unix-socket/accept-blocks-until-connect", POSIX("accept", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-accept-blocks-until-connect", LINUX("accept(2)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-accept-blocks-until-connect", POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-accept-blocks-until-connect", POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	listener = new_listener(&server);
	pid_t waiting = child(serve, NULL);
	BLOCKS(waiting);
	SENDS(new_client(server), "abc");
	FINISHES(waiting);
}
