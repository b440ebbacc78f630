/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

static struct address server;
static int listener;

static void listen_there(void *unused)
{
	(void)unused;
	MUST(listen(listener, 2));
}

CASE("SO_PEERCRED of a client's " OBJECT " tells the process that called listen(), not the one that has bound the path",
     VARIANT(stream, "unix-socket/so-peercred-listener-creds", LINUX("unix(7)", "Socket options, SO_PEERCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-peercred-listener-creds", LINUX("unix(7)", "Socket options, SO_PEERCRED")))
{
	listener = new_bound(&server);
	pid_t other = child(listen_there, NULL);
	FINISHES(other);
	PEER_IS(new_client(server), other, geteuid(), getegid());
}
