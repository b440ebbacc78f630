/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() of a " OBJECT " to a socket file whose socket has been closed fails with ECONNREFUSED",
     VARIANT(stream, "unix-socket/stale-socket-econnrefused", POSIX("connect", "ERRORS [ECONNREFUSED]")),
     VARIANT(dgram, "unix-socket/dgram-stale-socket-econnrefused", POSIX("connect", "ERRORS [ECONNREFUSED]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-stale-socket-econnrefused", LINUX("unix(7)", "ERRORS, ECONNREFUSED")))
{
	struct address server;
	int bound = new_bound(&server), first = new_socket(), second = new_socket();

	if (SOCKET_TYPE != SOCK_DGRAM)
		MUST(listen(bound, 1));
	SUCCEEDS(connect(first, TO(server)));
	CONNECTED(first);
	MUST(close(bound));
	FAILS(ECONNREFUSED, connect(second, TO(server)));
}
