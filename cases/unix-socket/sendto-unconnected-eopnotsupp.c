/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendto() with an address on a stream socket that is not connected fails with EOPNOTSUPP or ENOTCONN: it connects nothing",
     POSIX_MAY("sendto", "ERRORS [ENOTCONN], [EOPNOTSUPP]"))
{
	struct address server;
	int listener = new_listener(&server), fd = new_socket();
	ssize_t result = sendto(fd, "abc", 3, 0, TO(server));

	LINUX_OR_OTHER(result == -1 && errno == EOPNOTSUPP, result == -1 && errno == ENOTCONN);
	set_nonblocking(listener);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, NULL, NULL));
}
