/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("an abstract name of a " OBJECT " is free when the last descriptor of its socket is closed, and not before",
     VARIANT(stream, "unix-socket/abstract-disappears-on-close", LINUX("unix(7)", "Abstract sockets")),
     VARIANT(dgram, "unix-socket/dgram-abstract-disappears-on-close", LINUX("unix(7)", "Abstract sockets")),
     VARIANT(seqpacket, "unix-socket/seqpacket-abstract-disappears-on-close", LINUX("unix(7)", "Abstract sockets")))
{
	struct address name = new_abstract_address();
	int fd = new_socket(), copy = MUST(dup(fd)), other = new_socket(), client = new_socket();

	MUST(bind(fd, TO(name)));
	MUST(close(fd));
	FAILS(EADDRINUSE, bind(other, TO(name)));
	MUST(close(copy));
	FAILS(ECONNREFUSED, connect(client, TO(name)));
	SUCCEEDS(bind(other, TO(name)));
	struct address own = own_address(other);
	EQUAL_ADDRESS(own, name);
}
