/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() of a " OBJECT " to the path of a UNIX socket of another type fails with EPROTOTYPE",
     VARIANT(stream, "unix-socket/connect-wrong-type-eprototype", POSIX("connect", "ERRORS [EPROTOTYPE]")),
     VARIANT(dgram, "unix-socket/dgram-connect-wrong-type-eprototype", POSIX("connect", "ERRORS [EPROTOTYPE]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-wrong-type-eprototype", LINUX("unix(7)", "ERRORS, EPROTOTYPE")))
{
	struct address other, same;
	int type = SOCKET_TYPE == SOCK_STREAM ? SOCK_DGRAM : SOCK_STREAM;
	int bound = new_bound_of(AF_UNIX, type, &other), right = new_bound(&same), fd = new_socket(), again = new_socket();

	if (type == SOCK_STREAM)
		MUST(listen(bound, 1));
	if (SOCKET_TYPE != SOCK_DGRAM)
		MUST(listen(right, 1));
	FAILS(EPROTOTYPE, connect(fd, TO(other)));
	SUCCEEDS(connect(again, TO(same)));
	CONNECTED(again);
}
