/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to a " OBJECT " that is bound and does not listen fails with ECONNREFUSED",
     VARIANT(stream, "unix-socket/connect-not-listening-econnrefused", POSIX("connect", "ERRORS [ECONNREFUSED]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-not-listening-econnrefused",
	     LINUX("connect(2)", "ERRORS, ECONNREFUSED")),
     VARIANT(tcp, "inet-socket/connect-econnrefused", POSIX("connect", "ERRORS [ECONNREFUSED]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-econnrefused", POSIX("connect", "ERRORS [ECONNREFUSED]"), NEEDS(LOOPBACK6)))
{
	struct address server;
	int bound = new_bound(&server), client = new_socket(), later = new_socket();

	FAILS(ECONNREFUSED, connect(client, TO(server)));
	MUST(listen(bound, 1));
	SUCCEEDS(connect(later, TO(server)));
	CONNECTED(later);
}
