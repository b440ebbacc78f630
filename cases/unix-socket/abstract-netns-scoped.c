/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "socket.h"

static struct address name, path;

static void connect_elsewhere(void *unused)
{
	(void)unused;
	MUST(unshare(CLONE_NEWNET));
	FAILS(ECONNREFUSED, connect(new_socket(), TO(name)));
	int fd = new_socket();
	SUCCEEDS(connect(fd, TO(path)));
	CONNECTED(fd);
}

CASE("an abstract name is not seen in another network namespace, where the path of a socket file is",
     LINUX("network_namespaces(7)", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	int listener = new_socket(), other = new_listener(&path);

	(void)other;
	name = new_abstract_address();
	MUST(bind(listener, TO(name)));
	MUST(listen(listener, 1));
	FINISHES(child(connect_elsewhere, NULL));
	int client = new_socket();
	SUCCEEDS(connect(client, TO(name)));
	CONNECTED(client);
}
