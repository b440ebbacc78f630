/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("accept4() with SOCK_CLOEXEC and SOCK_NONBLOCK sets FD_CLOEXEC and O_NONBLOCK of the new socket, and without them neither",
     POSIX("accept4", "DESCRIPTION"))
{
	struct address server;
	int listener = new_listener(&server);

	int first = new_client(server), second = new_client(server);

	int both = GIVES(accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK));
	int neither = GIVES(accept4(listener, NULL, NULL, 0));
	EXCHANGES(first, both, "abc");
	EXCHANGES(second, neither, "de");
	EQUAL(MUST(fcntl(both, F_GETFD)) & FD_CLOEXEC, FD_CLOEXEC);
	EQUAL(MUST(fcntl(both, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
	EQUAL(MUST(fcntl(neither, F_GETFD)) & FD_CLOEXEC, 0);
	EQUAL(MUST(fcntl(neither, F_GETFL)) & O_NONBLOCK, 0);
}
