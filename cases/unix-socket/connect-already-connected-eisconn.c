/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() of a " OBJECT " that is connected fails with EISCONN, and it stays connected as it was",
     VARIANT(stream, "unix-socket/connect-already-connected-eisconn", POSIX("connect", "ERRORS [EISCONN]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-already-connected-eisconn", LINUX("unix(7)", "ERRORS, EISCONN")),
     VARIANT(tcp, "inet-socket/connect-eisconn", POSIX("connect", "ERRORS [EISCONN]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-connect-eisconn", POSIX("connect", "ERRORS [EISCONN]"), NEEDS(LOOPBACK6)))
{
	struct address server, other;
	int listener = new_listener(&server), elsewhere = new_listener(&other), client = new_client(server);
	int accepted = MUST(accept(listener, NULL, NULL));

	set_nonblocking(elsewhere);
	set_nonblocking(listener);
	FAILS(EISCONN, connect(client, TO(server)));
	FAILS(EISCONN, connect(client, TO(other)));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, NULL, NULL));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(elsewhere, NULL, NULL));
	EXCHANGES(client, accepted, "abc");
}
