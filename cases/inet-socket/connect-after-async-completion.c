/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() of a socket that was connected while nobody waited fails with EISCONN (POSIX), or gives 0 once (Linux)",
     VARIANT(tcp, "inet-socket/connect-after-async-completion", LINUX_DEVIATION("connect(2)", "ERRORS, EISCONN, EALREADY"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-after-async-completion",
	     LINUX_DEVIATION("connect(2)", "ERRORS, EISCONN, EALREADY"), NEEDS(LOOPBACK6)))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket();

	set_nonblocking(client);
	VARIES("it may be done at once");
	int result = connect(client, TO(server));
	if (result != 0) {
		EQUAL(errno, EINPROGRESS);
		await_events(client, POLLOUT);
		result = connect(client, TO(server));
		LINUX_OR_POSIX(result == 0, result == -1 && errno == EISCONN);
	}
	FAILS(EISCONN, connect(client, TO(server)));
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
