/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() fails with EMFILE when no more descriptor may be opened",
     VARIANT(stream, "unix-socket/accept-emfile", POSIX("accept", "ERRORS [EMFILE]"),
	     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has accepted")),
     VARIANT(tcp, "inet-socket/tcp-accept-emfile", POSIX("accept", "ERRORS [EMFILE]"),
	     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has accepted"), NEEDS(LOOPBACK)))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server), last = use_up_descriptors();

	await_data(listener);
	FAILS(EMFILE, accept(listener, NULL, NULL));
	MUST(close(last));
	EQUAL(next_fd(), last);
	CONNECTED(client);
}
