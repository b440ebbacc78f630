/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PASSCRED */
#include "socket.h"

CASE("a " OBJECT " with SO_PASSCRED that is not bound gets an abstract name when it connects",
     VARIANT(stream, "unix-socket/autobind-passcred-on-connect",
	     LINUX("unix(7)", "Socket options, SO_PASSCRED; Autobind feature")),
     VARIANT(dgram, "unix-socket/dgram-autobind-passcred-on-connect",
	     LINUX("unix(7)", "Socket options, SO_PASSCRED; Autobind feature")),
     VARIANT(seqpacket, "unix-socket/seqpacket-autobind-passcred-on-connect",
	     LINUX("unix(7)", "Socket options, SO_PASSCRED; Autobind feature")))
{
	struct address server, own;
	int bound = new_bound(&server), fd = new_socket(), plain_one = new_socket();

	if (SOCKET_TYPE != SOCK_DGRAM)
		MUST(listen(bound, 2));
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	MUST(connect(fd, TO(server)));
	MUST(connect(plain_one, TO(server)));
	own = own_address(fd);
	EQUAL(own.size, sizeof(sa_family_t) + 6);
	EQUAL(own.un.sun_path[0], 0);
	own = own_address(plain_one);
	EQUAL(own.size, sizeof(sa_family_t));
}
