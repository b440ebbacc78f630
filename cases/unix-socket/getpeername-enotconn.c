/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getpeername() of a " OBJECT " that is bound and has no peer fails with ENOTCONN",
     VARIANT(stream, "unix-socket/getpeername-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]")),
     VARIANT(dgram, "unix-socket/dgram-getpeername-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-getpeername-enotconn", LINUX("getpeername(2)", "ERRORS, ENOTCONN")))
{
	struct address address, peer = address_room();
	int fd = new_bound(&address);

	peer.size = 17;
	FAILS(ENOTCONN, getpeername(fd, INTO(peer)));
	EQUAL(peer.size, 17);
}
