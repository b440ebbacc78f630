/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("null bytes within an abstract name are bytes of it: names that differ behind one are different, and getsockname() tells "
     "all",
     LINUX("unix(7)", "Address format, abstract"))
{
	const char *name = temp_path();
	struct address one = abstract_address(name, "\0a", 2), two = abstract_address(name, "\0b", 2), own = address_room();
	int first = new_socket(), second = new_socket(), client = new_socket();

	SUCCEEDS(bind(first, TO(one)));
	SUCCEEDS(bind(second, TO(two)));
	SUCCEEDS(listen(second, 1));
	SUCCEEDS(getsockname(first, INTO(own)));
	EQUAL_ADDRESS(own, one);
	FAILS(ECONNREFUSED, connect(client, TO(one)));
	SUCCEEDS(connect(client, TO(two)));
	CONNECTED(client);
	SENDS(client, "abc");
	RECEIVES(ACCEPTS(second), "abc");
}
