/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a socket that bind() has given an abstract name of its own can be reached by that, and bind() again changes nothing",
     LINUX("unix(7)", "Autobind feature"))
{
	struct address family = {.un.sun_family = AF_UNIX, .size = sizeof(sa_family_t)}, name;
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM), sender = new_socket_of(AF_UNIX, SOCK_DGRAM);

	SUCCEEDS(bind(fd, TO(family)));
	name = own_address(fd);
	EQUAL(sendto(sender, "abc", 3, 0, TO(name)), 3);
	RECEIVES(fd, "abc");
	NOTHING_LEFT(fd);
	struct address other = new_path_address();
	FAILS(EINVAL, bind(fd, TO(other)));
	struct address own = own_address(fd);
	EQUAL_ADDRESS(own, name);
}
