/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() with a length beyond struct sockaddr_un fails with EINVAL or connects, and with one of 1 it fails: EINVAL on "
     "Linux",
     POSIX_MAY("connect", "ERRORS [EINVAL]"))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket(), other = new_socket();
	int result = connect(client, &server.any, sizeof(struct sockaddr_un) + 1);

	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	set_nonblocking(listener);
	EQUAL(LOOK(accept(listener, NULL, NULL)) >= 0, result == 0);
	result = connect(other, &server.any, 1);
	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == -1);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, NULL, NULL));
}
