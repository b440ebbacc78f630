/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() */
#include "socket.h"

CASE("accept4() with a flag that does not exist fails with EINVAL, and the connection stays for the next accept()",
     VARIANT(stream, "unix-socket/accept4-bad-flag-einval", LINUX("accept(2)", "ERRORS, EINVAL")),
     VARIANT(tcp, "inet-socket/tcp-accept4-bad-flag-einval", LINUX("accept(2)", "ERRORS, EINVAL"), NEEDS(LOOPBACK)))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server), next = next_fd();

	FAILS(EINVAL, accept4(listener, NULL, NULL, 1));
	EQUAL(next_fd(), next);
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
