/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

static void connect_twice(void *unused)
{
	int fd = new_socket();

	(void)unused;
	become_second_user();
	FAILS(EACCES, connect(fd, TO(server)));
}

static void connect_once(void *unused)
{
	int fd = new_socket();

	(void)unused;
	become_second_user();
	SUCCEEDS(connect(fd, TO(server)));
	CONNECTED(fd);
}

CASE("connect() of a " OBJECT " whose socket file the process may not write to fails with EACCES, and may it, succeeds",
     VARIANT(stream, "unix-socket/connect-eacces-no-write-perm", LINUX("unix(7)", "Pathname socket ownership and permissions"),
	     NEEDS(SECOND_USER)),
     VARIANT(dgram, "unix-socket/dgram-connect-eacces-no-write-perm",
	     LINUX("unix(7)", "Pathname socket ownership and permissions"), NEEDS(SECOND_USER)),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-eacces-no-write-perm",
	     LINUX("unix(7)", "Pathname socket ownership and permissions"), NEEDS(SECOND_USER)))
{
	int fd = new_bound(&server);

	if (SOCKET_TYPE != SOCK_DGRAM)
		MUST(listen(fd, 1));
	MUST(chmod(temp_dir(), 0755));
	MUST(chmod(server.un.sun_path, 0775));
	FINISHES(child(connect_twice, NULL));
	MUST(chmod(server.un.sun_path, 0002));
	FINISHES(child(connect_once, NULL));
}
