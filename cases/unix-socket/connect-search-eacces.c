/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

static void connect_below(void *unused)
{
	int fd = new_socket();

	(void)unused;
	become_second_user();
	FAILS(EACCES, connect(fd, TO(server)));
}

CASE("connect() to a path below a directory that the process may not search fails with EACCES",
     LINUX("connect(2)", "ERRORS, EACCES"), NEEDS(SECOND_USER))
{
	const char *directory = temp_path();
	int fd = new_socket();

	MUST(chmod(temp_dir(), 0755));
	MUST(mkdir(directory, 0700));
	server = address_below(directory, "socket");
	MUST(bind(fd, TO(server)));
	MUST(listen(fd, 1));
	MUST(chmod(server.un.sun_path, 0777));
	MUST(chmod(directory, 0766));
	FINISHES(child(connect_below, NULL));
}
