/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("accept4() on a listener with O_NONBLOCK and no connection fails with EAGAIN",
     VARIANT(stream, "unix-socket/accept4-nonblock-eagain", POSIX("accept4", "ERRORS [EAGAIN] or [EWOULDBLOCK]")),
     VARIANT(tcp, "inet-socket/tcp-accept4-nonblock-eagain", POSIX("accept4", "ERRORS [EAGAIN] or [EWOULDBLOCK]"),
	     NEEDS(LOOPBACK)))
{
	struct address server;
	int listener = new_listener(&server);

	set_nonblocking(listener);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept4(listener, NULL, NULL, 0));
	int client = new_client(server);
	EXCHANGES(client, GIVES(accept4(awaited(listener), NULL, NULL, 0)), "abc");
}
