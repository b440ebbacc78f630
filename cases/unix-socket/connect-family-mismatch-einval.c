/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() of a UNIX socket to an address of another family fails with EINVAL or EAFNOSUPPORT",
     POSIX_MAY("connect", "ERRORS [EAFNOSUPPORT], [EINVAL]"))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket();

	set_nonblocking(listener);
	server.un.sun_family = AF_INET;
	int result = connect(client, TO(server));
	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == -1 && errno == EAFNOSUPPORT);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, NULL, NULL));
}
