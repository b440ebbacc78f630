/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("accept4() fails with EMFILE when no more descriptor may be opened",
     VARIANT(stream, "unix-socket/accept4-emfile", POSIX("accept4", "ERRORS [EMFILE]"),
	     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has accepted")),
     VARIANT(tcp, "inet-socket/tcp-accept4-emfile", POSIX("accept4", "ERRORS [EMFILE]"),
	     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has accepted"), NEEDS(LOOPBACK)))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server), last = use_up_descriptors();

	await_data(listener);
	FAILS(EMFILE, accept4(listener, NULL, NULL, 0));
	MUST(close(last));
	EQUAL(next_fd(), last);
	CONNECTED(client);
}
