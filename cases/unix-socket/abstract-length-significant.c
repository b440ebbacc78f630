/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("abstract names of a " OBJECT " that differ by a null byte at the end are different names",
     VARIANT(stream, "unix-socket/abstract-length-significant", LINUX("unix(7)", "Address format, abstract")),
     VARIANT(dgram, "unix-socket/dgram-abstract-length-significant", LINUX("unix(7)", "Address format, abstract")),
     VARIANT(seqpacket, "unix-socket/seqpacket-abstract-length-significant", LINUX("unix(7)", "Address format, abstract")))
{
	const char *name = temp_path();
	struct address one = abstract_address(name, "", 0), longer = abstract_address(name, "\0", 1), shorter = one;
	int fd = new_socket(), client = new_socket(), other = new_socket();

	shorter.size--;
	SUCCEEDS(bind(fd, TO(one)));
	if (SOCKET_TYPE != SOCK_DGRAM)
		SUCCEEDS(listen(fd, 2));
	FAILS(ECONNREFUSED, connect(client, TO(longer)));
	FAILS(ECONNREFUSED, connect(client, TO(shorter)));
	SUCCEEDS(bind(other, TO(longer)));
	struct address own = own_address(other);
	EQUAL_ADDRESS(own, longer);
	SUCCEEDS(connect(client, TO(one)));
	CONNECTED(client);
}
