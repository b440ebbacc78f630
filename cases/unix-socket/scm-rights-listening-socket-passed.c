/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];
static struct gate *closed;

static void accept_there(void *unused)
{
	(void)unused;
	int listener = RECEIVES_DESCRIPTOR(fd[1]);
	pass_gate(closed);
	RECEIVES(ACCEPTS(listener), "abc");
}

CASE("a process that received a listening socket accepts its connections, those that come after the sender has closed it, too",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	struct address server;

	new_pair(fd);
	closed = new_gate();
	pid_t receiver = child(accept_there, NULL);
	int listener = new_listener(&server);
	EQUAL(sendmsg(fd[0], rights(&listener, 1), 0), 1);
	MUST(close(listener));
	int client = new_socket();
	SUCCEEDS(connect(client, TO(server)));
	CONNECTED(client);
	SENDS(client, "abc");
	open_gate(closed);
	FINISHES(receiver);
}
