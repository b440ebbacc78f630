/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("listen() on a " OBJECT " that is connected fails with EINVAL, and it stays connected",
     VARIANT(stream, "unix-socket/listen-connected-einval", POSIX("listen", "ERRORS [EINVAL]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-listen-connected-einval", LINUX("unix(7)", "ERRORS, EINVAL")),
     VARIANT(tcp, "inet-socket/listen-connected-einval", POSIX("listen", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)))
{
	struct address server, own;
	int listener = new_listener(&server), client = new_bound(&own);

	MUST(connect(client, TO(server)));
	int accepted = MUST(accept(listener, NULL, NULL));
	FAILS(EINVAL, listen(client, 1));
	FAILS(EINVAL, listen(accepted, 1));
	EQUAL(OPTION(client, SOL_SOCKET, SO_ACCEPTCONN), 0);
	EXCHANGES(client, accepted, "abc");
}
