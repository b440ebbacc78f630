/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address name;

static void connect_there(void *unused)
{
	int fd = new_socket();

	(void)unused;
	become_second_user();
	SUCCEEDS(connect(fd, TO(name)));
	CONNECTED(fd);
}

CASE("another user connects to an abstract name, whatever umask there was and whatever fchmod() has made of the socket",
     LINUX("unix(7)", "Abstract sockets"), NEEDS(SECOND_USER))
{
	int listener = new_socket();

	name = new_abstract_address();
	MUST(umask(0777));
	SUCCEEDS(bind(listener, TO(name)));
	MUST(fchmod(listener, 0));
	SUCCEEDS(listen(listener, 1));
	FINISHES(child(connect_there, NULL));
}
