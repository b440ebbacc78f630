/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

static struct address server;

static void connect_as_other(void *unused)
{
	int fd = new_socket();

	(void)unused;
	MUST(setegid(second_user()));
	MUST(seteuid(second_user()));
	MUST(connect(fd, TO(server)));
}

CASE("SO_PEERCRED tells the effective user and group ID of the process that connected, not the real ones",
     LINUX("unix(7)", "Socket options, SO_PEERCRED"), NEEDS(ROOT | SECOND_USER))
{
	int listener = new_listener(&server);

	MUST(chmod(temp_dir(), 0755));
	MUST(chmod(server.un.sun_path, 0777));
	pid_t client = child(connect_as_other, NULL);
	FINISHES(client);
	PEER_IS(ACCEPTS(listener), client, second_user(), second_user());
}
