/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

static struct address server;

static void connect_and_end(void *unused)
{
	(void)unused;
	new_client(server);
}

CASE("SO_PEERCRED of an accepted " OBJECT " tells the process that connected, with its effective IDs, though it has ended",
     VARIANT(stream, "unix-socket/so-peercred-connect", LINUX("unix(7)", "Socket options, SO_PEERCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-peercred-connect", LINUX("unix(7)", "Socket options, SO_PEERCRED")))
{
	int listener = new_listener(&server);
	pid_t client = child(connect_and_end, NULL);

	FINISHES(client);
	PEER_IS(ACCEPTS(listener), client, geteuid(), getegid());
}
