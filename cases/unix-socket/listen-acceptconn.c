/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("listen() sets SO_ACCEPTCONN of a " OBJECT ", which was 0 before",
     VARIANT(stream, "unix-socket/listen-acceptconn", POSIX("listen", "DESCRIPTION; 2.10.16 SO_ACCEPTCONN")),
     VARIANT(seqpacket, "unix-socket/seqpacket-listen-acceptconn", LINUX("socket(7)", "Socket options, SO_ACCEPTCONN")),
     VARIANT(tcp, "inet-socket/so-acceptconn-tcp", POSIX("listen", "DESCRIPTION; 2.10.16 SO_ACCEPTCONN"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-so-acceptconn-tcp", POSIX("listen", "DESCRIPTION; 2.10.16 SO_ACCEPTCONN"),
	     NEEDS(LOOPBACK6)))
{
	struct address address;
	int fd = new_bound(&address), client = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_ACCEPTCONN), 0);
	SUCCEEDS(listen(fd, 1));
	AT_LEAST(OPTION(fd, SOL_SOCKET, SO_ACCEPTCONN), 1);
	SUCCEEDS(connect(client, TO(address)));
	CONNECTED(client);
}
