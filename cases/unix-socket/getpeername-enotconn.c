/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getpeername() of a " OBJECT " that is bound and has no peer fails with ENOTCONN",
     VARIANT(stream, "unix-socket/getpeername-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]")),
     VARIANT(dgram, "unix-socket/dgram-getpeername-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-getpeername-enotconn", LINUX("getpeername(2)", "ERRORS, ENOTCONN")),
     VARIANT(tcp, "inet-socket/getpeername-unconnected-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-getpeername-unconnected-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-getpeername-unconnected-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-getpeername-unconnected-enotconn", POSIX("getpeername", "ERRORS [ENOTCONN]"),
	     NEEDS(LOOPBACK6)))
{
	struct address address, peer = address_room();
	int fd = new_bound(&address);

	FAILS(ENOTCONN, getpeername(fd, INTO(peer)));
}
