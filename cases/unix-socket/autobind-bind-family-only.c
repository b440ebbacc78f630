/* SPDX-License-Identifier: MIT */
#include <ctype.h>

#include "socket.h"

CASE("bind() of a " OBJECT " to the address family only gives it an abstract name of its own: a null byte and five hex digits",
     VARIANT(stream, "unix-socket/autobind-bind-family-only", LINUX("unix(7)", "Autobind feature")),
     VARIANT(dgram, "unix-socket/dgram-autobind-bind-family-only", LINUX("unix(7)", "Autobind feature")),
     VARIANT(seqpacket, "unix-socket/seqpacket-autobind-bind-family-only", LINUX("unix(7)", "Autobind feature")))
{
	struct address family = {.un.sun_family = AF_UNIX, .size = sizeof(sa_family_t)}, first, second;
	int fd = new_socket(), other = new_socket();

	SUCCEEDS(bind(fd, TO(family)));
	SUCCEEDS(bind(other, TO(family)));
	first = own_address(fd);
	second = own_address(other);
	EQUAL(first.size, sizeof(sa_family_t) + 6);
	EQUAL(first.un.sun_path[0], 0);
	for (int i = 1; i < 6; i++)
		HOLDS(isdigit((unsigned char)first.un.sun_path[i]) ||
		      (first.un.sun_path[i] >= 'a' && first.un.sun_path[i] <= 'f'));
	EQUAL(second.size, first.size);
	HOLDS(memcmp(&first.un, &second.un, first.size) != 0);
}
