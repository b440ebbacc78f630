/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

static struct address server;
static struct gate *changed, *asked;

static void connect_and_change(void *unused)
{
	(void)unused;
	new_client(server);
	become_second_user();
	open_gate(changed);
	pass_gate(asked);
}

CASE("SO_PEERCRED tells the IDs that the peer had when it called connect(), after it has become another user, too",
     LINUX("unix(7)", "Socket options, SO_PEERCRED"), NEEDS(ROOT | SECOND_USER))
{
	changed = new_gate();
	asked = new_gate();
	int listener = new_listener(&server);
	pid_t client = child(connect_and_change, NULL);
	pass_gate(changed);
	PEER_IS(ACCEPTS(listener), client, geteuid(), getegid());
	open_gate(asked);
	FINISHES(client);
}
