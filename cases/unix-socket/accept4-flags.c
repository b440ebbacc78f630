/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("accept4() with SOCK_CLOEXEC and SOCK_NONBLOCK sets FD_CLOEXEC and O_NONBLOCK of the new socket, and without them neither",
     VARIANT(stream, "unix-socket/accept4-flags", POSIX("accept4", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-accept4-flags", POSIX("accept4", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	struct address server;
	int listener = new_listener(&server);

	int first = new_client(server), both = GIVES(accept4(awaited(listener), NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK));
	int second = new_client(server), neither = GIVES(accept4(awaited(listener), NULL, NULL, 0));
	EXCHANGES(first, both, "abc");
	EXCHANGES(second, neither, "de");
	EQUAL(MUST(fcntl(both, F_GETFD)) & FD_CLOEXEC, FD_CLOEXEC);
	EQUAL(MUST(fcntl(both, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
	EQUAL(MUST(fcntl(neither, F_GETFD)) & FD_CLOEXEC, 0);
	EQUAL(MUST(fcntl(neither, F_GETFL)) & O_NONBLOCK, 0);
}
