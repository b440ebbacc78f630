/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("an abstract name may fill sun_path, and one that is a byte shorter is another",
     LINUX("unix(7)", "Address format, abstract"))
{
	struct address longest = new_abstract_address(), own = address_room(), shorter;
	int fd = new_socket(), client = new_socket(), other = new_socket();

	longest.size = sizeof(longest.un);
	shorter = longest;
	shorter.size--;
	SUCCEEDS(bind(fd, TO(longest)));
	SUCCEEDS(listen(fd, 1));
	SUCCEEDS(getsockname(fd, INTO(own)));
	EQUAL_ADDRESS(own, longest);
	SUCCEEDS(connect(client, TO(longest)));
	CONNECTED(client);
	FAILS(ECONNREFUSED, connect(other, TO(shorter)));
}
