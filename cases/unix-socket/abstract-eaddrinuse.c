/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() of a " OBJECT " to an abstract name that another has fails with EADDRINUSE, and that one keeps it",
     VARIANT(stream, "unix-socket/abstract-eaddrinuse", LINUX("unix(7)", "ERRORS, EADDRINUSE")),
     VARIANT(dgram, "unix-socket/dgram-abstract-eaddrinuse", LINUX("unix(7)", "ERRORS, EADDRINUSE")),
     VARIANT(seqpacket, "unix-socket/seqpacket-abstract-eaddrinuse", LINUX("unix(7)", "ERRORS, EADDRINUSE")))
{
	struct address name = new_abstract_address(), own = address_room();
	int fd = new_socket(), other = new_socket();

	SUCCEEDS(bind(fd, TO(name)));
	FAILS(EADDRINUSE, bind(other, TO(name)));
	MUST(getsockname(fd, INTO(own)));
	EQUAL_ADDRESS(own, name);
	own = own_address(other);
	EQUAL(own.size, offsetof(struct sockaddr_un, sun_path));
}
