/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("listen() with SOMAXCONN succeeds, and so it does with a backlog below 0",
     VARIANT(stream, "unix-socket/listen-somaxconn-supported", POSIX("listen", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-listen-somaxconn-supported", POSIX("listen", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	struct address most, negative;
	int fd = new_bound(&most), other = new_bound(&negative), client = new_socket();

	SUCCEEDS(listen(fd, SOMAXCONN));
	DIFFERS(OPTION(fd, SOL_SOCKET, SO_ACCEPTCONN), 0);
	SUCCEEDS(listen(other, -1));
	DIFFERS(OPTION(other, SOL_SOCKET, SO_ACCEPTCONN), 0);
	SUCCEEDS(connect(client, TO(most)));
	CONNECTED(client);
}
