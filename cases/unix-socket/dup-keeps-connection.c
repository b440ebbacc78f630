/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a " OBJECT " gives no end of file while the peer has another descriptor, and one when that is closed, too",
     VARIANT(stream, "unix-socket/dup-keeps-connection", POSIX("close", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-dup-keeps-connection", LINUX("close(2)", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-dup-keeps-connection", POSIX("close", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-dup-keeps-connection", POSIX("close", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	int copy = MUST(dup(fd[0]));
	SUCCEEDS(close(fd[0]));
	NOTHING_LEFT(fd[1]);
	EXCHANGES(copy, fd[1], "abc");
	SUCCEEDS(close(copy));
	END_OF_FILE(fd[1]);
}
